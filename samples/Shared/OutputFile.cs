using System.Runtime.InteropServices;

namespace PccGovernance.Samples;

/// <summary>Writes a file whole or not at all, and never over a file that it was made from.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file; until all of it is written, what was there before stays.</summary>
    /// <param name="path">Where to write.</param>
    /// <param name="inputs">The files that are read; those that are <c>null</c> are none.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The path is that of an input, or cannot be written to.</exception>
    public static void Write(string path, IEnumerable<string?> inputs, Action<Stream> write)
    {
        if (inputs.Any(input => IsSame(path, input)))
        {
            throw new IOException($"'{path}' is a file that is being read; it is not written over. Give another.");
        }

        string target = RealPath(path);
        if (TryWriteToDevice(path, target, write))
        {
            return;
        }

        if (Path.GetDirectoryName(target) is { } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder '{folder}': make it first.");
        }

        // Whoever is interrupted between the two does not begin the file after it was removed: the lock is kept until the end.
        string part = $"{target}.{Path.GetRandomFileName()}.part";
        object beginning = new();
        void Remove(PosixSignalContext context)
        {
            Monitor.Enter(beginning);
            File.Delete(part);
        }

        using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Remove);
        using PosixSignalRegistration ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Remove);
        using PosixSignalRegistration hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Remove);
        try
        {
            using (FileStream stream = Begin())
            {
                write(stream);
            }

            File.Move(part, target, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }

        FileStream Begin()
        {
            lock (beginning)
            {
                return new(part, FileMode.CreateNew, FileAccess.Write);
            }
        }
    }

    /// <summary>Whether two paths lead to one file, links followed.</summary>
    public static bool IsSame(string? one, string? other) =>
        !string.IsNullOrEmpty(one)
        && !string.IsNullOrEmpty(other)
        && string.Equals(
            RealPath(one),
            RealPath(other),
            OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path is by its name that of a device or a pipe of the system.</summary>
    public static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && new[] { Path.GetFullPath(path), RealPath(path) }.Any(static full =>
            full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

    /// <summary>What is no plain file, as a device or a pipe, is written to and never replaced.</summary>
    private static bool TryWriteToDevice(string path, string target, Action<Stream> write)
    {
        bool isNamedLikeOne = IsDevice(path);
        if (!isNamedLikeOne && !File.Exists(target))
        {
            return false;
        }

        // Opened as it is, a plain file is not changed, and one that may not be written to is refused. Only a plain file can be wound back.
        // What a device's name leads to, as a pipe that is the standard output, may have no name to open it by.
        using FileStream stream = new(isNamedLikeOne ? path : target, FileMode.Open, FileAccess.Write);
        if (!isNamedLikeOne && stream.CanSeek)
        {
            return false;
        }

        write(stream);
        return true;
    }

    private static string RealPath(string path)
    {
        string full = Path.GetFullPath(path);
        string real = Path.GetPathRoot(full)!;
        foreach (string name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, name);
            real = new FileInfo(real).LinkTarget is null ? real : File.ResolveLinkTarget(real, returnFinalTarget: true)?.FullName ?? real;
        }

        return real;
    }
}
