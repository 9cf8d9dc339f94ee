using CongVu.DocumentFormat.Checking;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Tests.Checking;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Tests;

public sealed class ReadmeTests
{
    private const string Readme = "src/CongVu.DocumentFormat/README.md";

    [Fact]
    public void The_example_of_the_README_does_what_it_says()
    {
        var folder = Directory.CreateTempSubdirectory("congvu-readme-").FullName;
        var said = new List<string>();

        // begin of the example
        var letter = new AdministrativeDocument
        {
            Type = DocumentTypes.Letter, Code = new(5, "UBND-VP"), PlaceAndDate = new("Na Mòn", new DateOnly(2021, 4, 5)),
            IssuingOrganization = "Ủy ban nhân dân xã Na Mòn", Subject = "đăng ký chứng thư số", Addressees = ["Sở Nội vụ"],
            Body = [new BodyParagraph("Ủy ban nhân dân xã đăng ký chứng thư số cho hai cán bộ.")],
            Signer = SignerBlock.Head("Chủ tịch", "Hà Văn Ước"),
        };
        DraftedPdf pdf = DocumentComposer.OfSystem.ComposePdf(letter);
        said.Add($"Chữ ký đặt tại trang {pdf.Find(AreaKind.Signature)!.Place.Page}");
        using var word = File.Create(Path.Combine(folder, "letter.docx"));
        DocumentComposer.OfSystem.WriteWord(letter, word);
        word.Position = 0;
        foreach (var finding in FormatChecker.Check(word).Findings) said.Add($"{finding.RuleId}: {finding.What} {finding.Remedy}");
        // end of the example

        Assert.Equal(["Chữ ký đặt tại trang 1"], said);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_README_shows_the_example_that_is_compiled_here()
    {
        var source = Repository.Read("tests/CongVu.DocumentFormat.Tests/ReadmeTests.cs").Split('\n');
        var example = source.SkipWhile(line => !line.Contains("// begin", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.Contains("// end", StringComparison.Ordinal)).Select(line => line.Length > 8 ? line[8..] : "");

        Assert.Contains(string.Join('\n', example), Repository.Read(Readme), StringComparison.Ordinal);
    }

    [Fact]
    public void The_README_lists_every_requirement_with_its_part_and_clause()
    {
        var readme = Repository.Read(Readme);
        var rows = RuleCases.All.DistinctBy(one => one.Rule).Select(one =>
        {
            var word = new WordEdit(one.Document);
            one.Breaks(word);
            var finding = word.Check().Findings[0];
            return $"| {finding.RuleId} | {finding.Place.Part} | {finding.Clause.Replace("Nghị định số 30/2020/NĐ-CP, ", "", StringComparison.Ordinal).Replace("Phụ lục I, Phần I, ", "", StringComparison.Ordinal)} |";
        });

        Assert.All(rows, row => Assert.Contains(row, readme, StringComparison.Ordinal));
    }
}
