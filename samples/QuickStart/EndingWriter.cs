using System.Runtime.CompilerServices;
using System.Text;

namespace PccGovernance.Samples.QuickStart;

/// <summary>The console, so that the program ends with a sentence and an exit code where its output is full or closed.</summary>
internal sealed class EndingWriter(TextWriter output) : TextWriter
{
    /// <summary>As the main sample answers when it cannot write.</summary>
    private const int CannotWrite = 4;

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value) => Try(() => output.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => output.Write(buffer, index, count));

    public override void Write(string? value) => Try(() => output.Write(value));

    public override void WriteLine(string? value) => Try(() => output.WriteLine(value));

    public override void Flush() => Try(output.Flush);

    /// <summary>Before the program, which stands in the README and shows the library alone.</summary>
    [ModuleInitializer]
    internal static void PutInPlace() => Console.SetOut(new EndingWriter(Console.Out));

    private static void Try(Action write)
    {
        int code = Guarded.Run(() => { write(); return 0; }, Console.Error, CannotWrite);
        if (code != 0)
        {
            Environment.Exit(code);
        }
    }
}
