#!/usr/bin/env python3
"""Draws icon.png: three boards, as rings, that share a seat in the middle. Needs nothing but Python.

    python3 packaging/make-icon.py
"""
import math
import pathlib
import struct
import zlib

SIZE = 128
SAMPLES = 4  # a side, for smooth edges
PAPER = (250, 250, 247)
RINGS = [((64, 46), (27, 58, 107)), ((46, 78), (0, 122, 135)), ((82, 78), (193, 106, 33))]
SEAT = ((64, 67), (40, 40, 40))


def colour_at(x, y):
    cx, cy = SEAT[0]
    if math.hypot(x - cx, y - cy) <= 9:
        return SEAT[1]
    for (rx, ry), colour in RINGS:
        if 25 <= math.hypot(x - rx, y - ry) <= 32:
            return colour
    return PAPER


def pixel(x, y):
    total = [0, 0, 0]
    for i in range(SAMPLES):
        for j in range(SAMPLES):
            for channel, value in enumerate(colour_at(x + (i + 0.5) / SAMPLES, y + (j + 0.5) / SAMPLES)):
                total[channel] += value
    return bytes(round(value / SAMPLES**2) for value in total)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + b"".join(pixel(x, y) for x in range(SIZE)) for y in range(SIZE))
header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 2, 0, 0, 0)
png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
pathlib.Path(__file__).with_name("icon.png").write_bytes(png)
