using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PccGovernance.Interchange;

/// <summary>A text of a workbook, with what of it is struck through.</summary>
internal readonly record struct XlsxText(string Text, string? Struck)
{
    public static XmlReader Reader(Stream stream, long maxCharacters) => new BoundedXmlReader(XmlReader.Create(stream, new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = maxCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    }));

    public static List<XlsxText> ReadShared(SharedStringTablePart? part, TableOptions options)
    {
        List<XlsxText> texts = [];
        if (part is null)
        {
            return texts;
        }

        using XmlReader reader = Reader(part.GetStream(FileMode.Open, FileAccess.Read), options.MaxUnpackedBytes);
        while (!reader.EOF)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(Read(reader));
                if (texts.Count > options.MaxCells)
                {
                    throw new InterchangeException(
                        $"The workbook has more than {options.MaxCells} texts: raise the limit if you trust it.");
                }
            }
            else
            {
                reader.Read();
            }
        }

        return texts;
    }

    /// <summary>Reads a text element (<c>si</c>, <c>is</c> or <c>text</c>) to its end; phonetic help is left out.</summary>
    public static XlsxText Read(XmlReader reader)
    {
        StringBuilder all = new();
        StringBuilder struck = new();
        bool isStruck = false;
        using XmlReader inner = reader.ReadSubtree();
        inner.Read();
        while (!inner.EOF)
        {
            if (inner.NodeType != XmlNodeType.Element)
            {
                inner.Read();
                continue;
            }

            switch (inner.LocalName)
            {
                case "r":
                    isStruck = false;
                    inner.Read();
                    break;
                case "strike":
                    isStruck = inner.GetAttribute("val") is null or "1" or "true";
                    inner.Read();
                    break;
                case "rPh":
                    inner.Skip();
                    break;
                case "t":
                    string text = inner.ReadElementContentAsString();
                    all.Append(text);
                    struck.Append(isStruck ? text : null);
                    break;
                default:
                    inner.Read();
                    break;
            }
        }

        inner.Dispose();
        reader.Read();
        return new(all.ToString(), struck.Length > 0 ? struck.ToString() : null);
    }
}
