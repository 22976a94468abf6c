using Microsoft.Win32.SafeHandles;

namespace PccGovernance.Samples;

/// <summary>
/// Opens the standard output so that whoever writes is told when nobody reads it any more: the console itself says nothing.
/// </summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    /// <summary>
    /// The standard output; on a terminal and into a file that of the console, which shares its place in a file with the standard error.
    /// </summary>
    public static TextWriter Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.Out;
        }

        FileStream stream = new(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.Out : new StreamWriter(stream, Console.Out.Encoding) { AutoFlush = true };
    }
}
