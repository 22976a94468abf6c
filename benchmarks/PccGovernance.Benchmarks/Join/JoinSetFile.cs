using System.Buffers;
using System.Globalization;
using PccGovernance.Duplication;

namespace PccGovernance.Benchmarks;

/// <summary>Reads a text file of sets: one a line, integers from 0 separated by spaces. An empty line is an empty set.</summary>
internal static class JoinSetFile
{
    private const int BufferSize = 1 << 20;

    /// <exception cref="InvalidDataException">A line is not as it should be; the message names it.</exception>
    public static RecordSets Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Read(file, path);
    }

    public static RecordSets Read(Stream stream, string name)
    {
        var reader = new SetReader(name);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            reader.Take(buffer.AsSpan(0, read));
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return reader.End();
    }

    /// <summary>Takes bytes as they come: a number or a line may go on in the next piece.</summary>
    private sealed class SetReader(string name)
    {
        private const int NoNumber = -1;

        private readonly RecordSetsBuilder _sets = new();
        private int _line = 1;
        private bool _lineBegun;
        private long _number = NoNumber;

        public void Take(ReadOnlySpan<byte> bytes)
        {
            long number = _number;
            foreach (byte b in bytes)
            {
                uint digit = (uint)(b - '0');
                if (digit <= 9)
                {
                    number = (number == NoNumber ? 0 : 10 * number) + digit;
                    if (number > int.MaxValue)
                    {
                        throw Refused($"a number is greater than {int.MaxValue}");
                    }
                }
                else
                {
                    EndNumber(number);
                    number = NoNumber;
                    Separate(b);
                }
            }

            _lineBegun |= number != NoNumber;
            _number = number;
        }

        public RecordSets End()
        {
            EndNumber(_number);
            if (_lineBegun)
            {
                EndLine();
            }

            return _sets.Build();
        }

        private void EndNumber(long number)
        {
            if (number != NoNumber)
            {
                _sets.Add((int)number);
                _lineBegun = true;
            }
        }

        private void Separate(byte separator)
        {
            switch (separator)
            {
                case (byte)'\n':
                    EndLine();
                    break;
                case (byte)' ' or (byte)'\t' or (byte)'\r':
                    _lineBegun = true;
                    break;
                default:
                    throw Refused($"the byte 0x{separator:X2} is neither a digit nor a space");
            }
        }

        private void EndLine()
        {
            try
            {
                _sets.EndSet();
            }
            catch (InvalidOperationException tooLarge)
            {
                throw Refused(tooLarge.Message);
            }

            _line++;
            _lineBegun = false;
        }

        private InvalidDataException Refused(FormattableString why) => Refused(why.ToString(CultureInfo.InvariantCulture));

        private InvalidDataException Refused(string why) =>
            new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}({_line}): {why}; a line is a set of integers from 0, separated by spaces."));
    }
}
