using System.IO.Compression;
using System.Text;

namespace PccGovernance.Interchange.Tests.Tables;

/// <summary>Rows that say they stand where no sheet has any.</summary>
public sealed class RowNumberTests
{
    [Theory]
    [InlineData("2147483647")]
    [InlineData("1048577")]
    [InlineData("0")]
    [InlineData("-3")]
    public void Read_RowThatNoSheetHas_IsRefusedAtOnce(string number) =>
        FluentActions
            .Invoking(() => TableReader.Read(WithRow(number), "boards.xlsx", new()))
            .Should().Throw<InterchangeException>().WithMessage("*1,048,576*");

    [Fact]
    public void Read_LastRowOfASheet_IsRead() =>
        TableReader.Read(WithRow("1048576"), "boards.xlsx", new()).Sheets[0].Rows[^1].Number.Should().Be(1_048_576);

    private static byte[] WithRow(string number)
    {
        byte[] workbook = TestWorkbook.Of(false, ("Boards", [["Board", "Chair"], ["Safer Board", "Police"]]));
        using MemoryStream stream = new();
        stream.Write(workbook);
        using (ZipArchive zip = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry sheet = zip.Entries.Single(static entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal));
            string name = sheet.FullName;
            string xml;
            using (StreamReader reader = new(sheet.Open()))
            {
                xml = reader.ReadToEnd();
            }

            sheet.Delete();
            using StreamWriter writer = new(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
            writer.Write(xml.Replace("r=\"2\"", $"r=\"{number}\"", StringComparison.Ordinal));
        }

        return stream.ToArray();
    }
}
