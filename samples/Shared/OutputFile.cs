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

        // What is no plain file, as a device or a pipe, is written to and never replaced.
        if (IsDevice(path))
        {
            using FileStream device = new(path, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        string target = RealPath(path);
        string part = $"{target}.{Path.GetRandomFileName()}.part";
        try
        {
            using (FileStream stream = new(part, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(part, target, overwrite: true);
        }
        finally
        {
            File.Delete(part);
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

    // The file system does not tell by attributes: devices stand in folders of their own.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
        && new[] { Path.GetFullPath(path), RealPath(path) }.Any(static full =>
            full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

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
