using System.Text;
using CongVu.Directives.Reading;
using CongVu.Documents.Reading;
using CongVu.Tests.Documents.Reading;

namespace CongVu.Tests.Directives.Reading;

/// <summary>A page breaks its lines where they are full; what is read must not depend on where.</summary>
public sealed class PageBreakProperties
{
    private static readonly KnownUnits Units = new(
    [
        new("ht-vp", "Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh"), new("ts-vhtt", "Phòng Văn hóa và Thông tin", "Phòng VHTT"), new("ts-vp", "Văn phòng HĐND và UBND huyện", "Văn phòng HĐND và UBND"),
        new("kt-vp", "Văn phòng UBND tỉnh"), new("dl-tttt", "Sở Thông tin và Truyền thông"),
    ]);

    [Theory]
    [InlineData(Seeds.HaTinh)]
    [InlineData(Seeds.TrieuSon)]
    [InlineData(Seeds.QuanSon)]
    [InlineData(Seeds.DakLak)]
    [InlineData(Seeds.KonTum)]
    public void The_source_documents_read_alike_on_pages_of_every_width(string name)
    {
        var text = Seeds.Read(name);
        var expected = Describe(DirectiveReader.Read(text, Units));

        Assert.All(Enumerable.Range(60, 61), width => Assert.Equal(expected, Describe(DirectiveReader.Read(Page(text, width), Units))));
    }

    [Theory]
    [InlineData(Seeds.HaTinh)]
    [InlineData(Seeds.TrieuSon)]
    [InlineData(Seeds.QuanSon)]
    [InlineData(Seeds.DakLak)]
    [InlineData(Seeds.KonTum)]
    public void The_documents_they_cite_are_the_same_on_pages_of_every_width(string name)
    {
        var text = Seeds.Read(name);
        var expected = Cited(text);

        Assert.NotEmpty(expected);
        Assert.All(Enumerable.Range(60, 61), width => Assert.Equal(expected, Cited(Page(text, width))));
    }

    private static List<CitedDocument> Cited(string text) => [.. MetadataReader.Read(text).CitedDocuments.Select(found => found.Value)];

    private static List<string> Describe(IReadOnlyList<ProposedDirective> proposed) =>
        [.. proposed.Select(line => $"{string.Join(" + ", line.Units.Select(unit => unit.Name))} | {line.Content.Value} | {string.Join(", ", line.Dues.Select(due => due.Value))} | {line.Rule}")];

    // Fills lines as a word processor does, the first of a paragraph indented.
    private static string Page(string text, int width)
    {
        var page = new StringBuilder();
        foreach (var paragraph in text.Split('\n'))
        {
            var column = 0;
            var indent = paragraph.Length > width ? "     " : "";
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (column > 0 && column + 1 + word.Length > width)
                {
                    page.Append('\n');
                    column = 0;
                }
                else if (column > 0)
                    page.Append(' ');
                else
                    page.Append(indent);
                page.Append(word);
                column += word.Length + 1;
            }
            page.Append('\n');
        }
        return page.ToString();
    }
}
