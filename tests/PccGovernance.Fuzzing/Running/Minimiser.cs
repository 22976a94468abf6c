using System.Text;

namespace PccGovernance.Fuzzing;

/// <summary>Makes a document that fails smaller while it fails alike: by members of JSON, parts and lines of the rest.</summary>
internal static class Minimiser
{
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(60);

    public static Document Minimise(Document document, Func<Document, bool> fails)
    {
        long end = Environment.TickCount64 + (long)s_time.TotalMilliseconds;
        bool Fails(byte[] content) => Environment.TickCount64 < end && fails(document with { Content = content });
        try
        {
            return document with
            {
                Content = document.IsWorkbook ? Parts(document.Content, Fails)
                    : document.IsJson && TryTree(document.Content) is { } tree ? Members(tree, Fails) ?? Lines(document.Content, Fails)
                    : Lines(document.Content, Fails),
            };
        }
        catch (InvalidDataException)
        {
            return document;
        }
    }

    private static JsonTree? TryTree(byte[] content)
    {
        try
        {
            return JsonTree.Parse(content);
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static byte[]? Members(JsonTree tree, Func<byte[], bool> fails)
    {
        if (!fails(tree.ToUtf8()))
        {
            return null;
        }

        bool isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            foreach (JsonTree container in tree.Containers().ToArray())
            {
                for (int size = Math.Max(1, container.Children.Count / 2); size >= 1; size /= 2)
                {
                    for (int at = 0; at + size <= container.Children.Count;)
                    {
                        List<(string? Name, JsonTree Value)> taken = container.Children.GetRange(at, size);
                        container.Children.RemoveRange(at, size);
                        if (fails(tree.ToUtf8()))
                        {
                            isSmaller = true;
                        }
                        else
                        {
                            container.Children.InsertRange(at, taken);
                            at += size;
                        }
                    }
                }
            }
        }

        return tree.ToUtf8();
    }

    private static byte[] Lines(byte[] content, Func<byte[], bool> fails)
    {
        // Latin-1 keeps any byte as it is.
        List<string> lines = [.. Encoding.Latin1.GetString(content).Split('\n')];
        byte[] Joined() => Encoding.Latin1.GetBytes(string.Join('\n', lines));
        for (int size = Math.Max(1, lines.Count / 2); size >= 1; size /= 2)
        {
            for (int at = 0; at + size <= lines.Count;)
            {
                List<string> taken = lines.GetRange(at, size);
                lines.RemoveRange(at, size);
                if (!fails(Joined()))
                {
                    lines.InsertRange(at, taken);
                    at += size;
                }
            }
        }

        return Joined();
    }

    private static byte[] Parts(byte[] content, Func<byte[], bool> fails)
    {
        List<(string Name, byte[] Content)> parts = WorkbookMutator.Parts(content);
        if (!fails(WorkbookMutator.Zipped(parts)))
        {
            return content;
        }

        for (int i = parts.Count - 1; i >= 0; i--)
        {
            (string Name, byte[] Content) part = parts[i];
            parts.RemoveAt(i);
            if (!fails(WorkbookMutator.Zipped(parts)))
            {
                parts.Insert(i, part);
                List<string> pieces =
                [
                    .. Encoding.UTF8.GetString(part.Content).Replace("<row", "\n<row", StringComparison.Ordinal).Split('\n'),
                ];
                byte[] less = Lines(
                    Encoding.UTF8.GetBytes(string.Join('\n', pieces)),
                    smaller =>
                    {
                        parts[i] = (part.Name, smaller);
                        return fails(WorkbookMutator.Zipped(parts));
                    });
                parts[i] = (part.Name, less);
                if (!fails(WorkbookMutator.Zipped(parts)))
                {
                    parts[i] = part;
                }
            }
        }

        return WorkbookMutator.Zipped(parts);
    }
}
