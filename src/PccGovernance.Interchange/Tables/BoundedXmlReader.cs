using System.Text;
using System.Xml;

namespace PccGovernance.Interchange;

/// <summary>
/// Reads XML of a workbook, and refuses what no workbook has: elements deep within others, each of which has to be remembered, and a
/// text without end. Once it has refused it reads no further, also when a reader of a part of it is closed.
/// </summary>
internal sealed class BoundedXmlReader(XmlReader inner) : XmlReader
{
    private const int MaxDepth = 64;
    private const int MaxText = 1024 * 1024;
    private readonly char[] _block = new char[1_024];
    private bool _hasRefused;
    private string? _text;

    public override int AttributeCount => inner.AttributeCount;

    public override string BaseURI => inner.BaseURI;

    public override int Depth => inner.Depth;

    public override bool EOF => inner.EOF;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    public override string NamespaceURI => inner.NamespaceURI;

    public override XmlNameTable NameTable => inner.NameTable;

    public override XmlNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override ReadState ReadState => inner.ReadState;

    public override string Value => inner.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? _text ??= Text() : inner.Value;

    public override bool Read()
    {
        _text = null;
        if (_hasRefused)
        {
            return false;
        }

        bool isMore = inner.Read();
        if (inner.Depth > MaxDepth)
        {
            _hasRefused = true;
            throw new InterchangeException(
                $"The workbook has elements more than {MaxDepth} deep within others: it looks like a file built to fill memory.");
        }

        return isMore;
    }

    public override string GetAttribute(int i) => inner.GetAttribute(i);

    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    public override string? LookupNamespace(string prefix) => inner.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    public override bool MoveToElement() => inner.MoveToElement();

    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    public override bool ReadAttributeValue() => inner.ReadAttributeValue();

    public override void ResolveEntity() => inner.ResolveEntity();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private string Text()
    {
        int filled = Fill();
        if (filled < _block.Length)
        {
            return new(_block, 0, filled);
        }

        StringBuilder text = new();
        for (; filled > 0; filled = Fill())
        {
            text.Append(_block, 0, filled);
            if (text.Length > MaxText)
            {
                _hasRefused = true;
                throw new InterchangeException(
                    $"The workbook has a text of more than {MaxText} characters: it looks like a file built to fill memory.");
            }
        }

        return text.ToString();
    }

    private int Fill()
    {
        int filled = 0;
        while (filled < _block.Length && inner.ReadValueChunk(_block, filled, _block.Length - filled) is > 0 and int read)
        {
            filled += read;
        }

        return filled;
    }
}
