namespace PccGovernance.Reporting;

/// <summary>
/// One thing in a section: a <see cref="PaperParagraph"/>, <see cref="PaperList"/>, <see cref="PaperFigures"/>, <see cref="PaperTable"/>,
/// <see cref="PaperPicture"/> or <see cref="PaperHeading"/>.
/// </summary>
public abstract record PaperBlock
{
    private protected PaperBlock()
    {
    }
}
