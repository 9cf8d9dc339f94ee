using System.Xml.Linq;
using CongVu.DocumentFormat.Formatted;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>Reads paragraphs and tables.</summary>
internal sealed class BlockReader
{
    private readonly StyleSheet styles;
    private readonly Numbering numbering;
    private readonly RunReader runs;

    public BlockReader(StyleSheet styles, ThemeFonts theme, Numbering numbering)
    {
        this.styles = styles;
        this.numbering = numbering;
        runs = new(new RunForm(styles, theme), this);
    }

    public IEnumerable<FormattedBlock> Read(IEnumerable<XElement> elements) => Read(elements, []);

    /// <summary>The blocks of a container, taken out of content controls and custom marks around them.</summary>
    public static IEnumerable<XElement> Unwrapped(XElement container) => container.Elements().SelectMany(Unwrap);

    private static IEnumerable<XElement> Unwrap(XElement element)
    {
        var inner = element.Name == W + "sdt" ? element.Element(W + "sdtContent")
            : element.Name == W + "customXml" || element.Name == W + "ins" || element.Name == W + "moveTo" ? element
            : null;
        return inner is null ? [element] : Unwrapped(inner);
    }

    private IEnumerable<FormattedBlock> Read(IEnumerable<XElement> elements, IReadOnlyList<XElement> tableChain)
    {
        foreach (var element in elements.SelectMany(Unwrap))
        {
            if (element.Name == W + "p")
                yield return ReadParagraph(element, tableChain);
            else if (element.Name == W + "tbl")
                yield return ReadTable(element);
        }
    }

    private FormattedParagraph ReadParagraph(XElement paragraph, IReadOnlyList<XElement> tableChain)
    {
        var own = paragraph.Element(W + "pPr");
        var chain = styles.ParagraphChain(own?.Element(W + "pStyle").Value());
        var list = own?.Element(W + "numPr") ?? chain.Select(style => style.Element(W + "pPr")?.Element(W + "numPr")).LastOrDefault(found => found is not null);
        var marks = new List<XElement?> { styles.DefaultParagraph };
        marks.AddRange(tableChain.Select(style => style.Element(W + "pPr")));
        marks.AddRange(chain.Select(style => style.Element(W + "pPr")));
        marks.Add(numbering.LevelOf(list)?.Element(W + "pPr"));
        marks.Add(own);
        var (letters, drawings) = runs.Read(paragraph, tableChain, chain);
        return new ParagraphForm([.. marks.OfType<XElement>()]).Of(letters, drawings, numbering.Next(list));
    }

    private FormattedTable ReadTable(XElement table)
    {
        var properties = table.Element(W + "tblPr");
        var chain = styles.TableChain(properties?.Element(W + "tblStyle").Value());
        var borders = chain.Select(style => style.Element(W + "tblPr")).Append(properties)
            .Select(mark => mark?.Element(W + "tblBorders")).LastOrDefault(found => found is not null);
        var grid = table.Element(W + "tblGrid")?.Elements(W + "gridCol").Select(column => column.Points("w") ?? 0).ToList() ?? [];
        var rows = new List<IReadOnlyList<FormattedCell>>();
        foreach (var row in Unwrapped(table).Where(element => element.Name == W + "tr"))
        {
            var cells = new List<FormattedCell>();
            var column = (int)(row.Element(W + "trPr")?.Element(W + "gridBefore").Number("val") ?? 0);
            foreach (var cell in Unwrapped(row).Where(element => element.Name == W + "tc"))
            {
                cells.Add(ReadCell(cell, column, grid, chain));
                column += SpanOf(cell);
            }

            rows.Add(cells);
        }

        // Some programs draw the lines of a table cell by cell.
        var framed = rows.Sum(row => row.Count(cell => cell.HasFrame));
        return new(rows, HasLine(borders) || (framed > 1 && framed * 2 >= rows.Sum(row => row.Count)));
    }

    private FormattedCell ReadCell(XElement cell, int column, List<double> grid, IReadOnlyList<XElement> tableChain)
    {
        var properties = cell.Element(W + "tcPr");
        var borders = properties?.Element(W + "tcBorders");
        var width = properties?.Element(W + "tcW").Points("w") ?? grid.Skip(column).Take(SpanOf(cell)).Sum();
        var color = (string?)borders?.Elements().FirstOrDefault()?.Attribute(W + "color");
        return new(column, width, HasLine(borders), color, [.. Read(cell.Elements(), tableChain)]);
    }

    private static int SpanOf(XElement cell) => (int)Math.Clamp(cell.Element(W + "tcPr")?.Element(W + "gridSpan").Number("val") ?? 1, 1, 100);

    private static bool HasLine(XElement? borders) => borders?.Elements().Any(side => side.Value() is not (null or "nil" or "none")) ?? false;
}
