using System.Globalization;
using CongVu.Pdf.Fonts;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Pages.Drawing;
using CongVu.Pdf.Pages.Layout;

namespace CongVu.Pdf.Pages;

/// <summary>Composes new PDF files from flowing content. The same content gives the same bytes.</summary>
public sealed class PageComposer(FontLibrary library)
{
    private const string NotShown = "□";

    /// <summary>A composer with the fonts of this machine.</summary>
    public static PageComposer OfSystem { get; } = new(FontLibrary.OfSystem);

    /// <summary>Composes a file.</summary>
    /// <exception cref="PdfException">A character has no glyph, or something fits on no page.</exception>
    public ComposedDocument Compose(DocumentProperties properties, params IEnumerable<Section> sections) =>
        new Composition(library, properties).Compose(sections);

    /// <summary>The width of a text in points, were it set in one line.</summary>
    public double WidthOf(string text, TextStyle style) => library.Get(style.Family, style.Face).WidthOf(text, style.Size);

    /// <summary>
    /// The text with a square in place of each character that the face cannot show: for lists and slides, where one name may not stop
    /// the whole. What is signed is never set so.
    /// </summary>
    public string Showable(string text, TextStyle style)
    {
        var face = library.Get(style.Family, style.Face);
        return face.CanShow(text) ? text : string.Concat(text.EnumerateRunes().Select(rune => Showable(rune.ToString(), face)));
    }

    // A line end is no character of a face: the layout knows it.
    private static string Showable(string character, TrueTypeFont face) => character == "\n" || face.CanShow(character) ? character : NotShown;

    /// <summary>One file while it is made.</summary>
    private sealed class Composition
    {
        private readonly DocumentProperties properties;
        private readonly FontResources fonts;
        private readonly PictureResources pictures = new();
        private readonly StructureTree structure = new();
        private readonly BlockLayout layout;
        private readonly List<PageCanvas> pages = [];
        private readonly List<PlacedArea> areas = [];

        public Composition(FontLibrary library, DocumentProperties properties)
        {
            this.properties = properties;
            fonts = new(library);
            layout = new(fonts, properties.IsTagged);
        }

        public ComposedDocument Compose(IEnumerable<Section> sections)
        {
            var numbering = new List<(Section Section, PageCanvas Page)>();
            foreach (var section in sections)
            {
                if (section.RestartNumbering)
                    Decorate(numbering);
                var first = pages.Count;
                new Paginator(section.Format, () => AddPage(section.Format))
                    .Place(layout.Lay(section.Content, section.Format.TextWidth, structure.Document));
                numbering.AddRange(pages.Skip(first).Select(page => (section, page)));
            }

            Decorate(numbering);
            var file = new FileAssembly(properties, fonts, pictures, properties.IsTagged ? structure : null).Build(pages);
            return new(file, [.. pages.Select(page => new ComposedPage(page.Format, page.Format.Height - page.LowestPoint))], areas);
        }

        private PageCanvas AddPage(PageFormat format)
        {
            var page = new PageCanvas(pages.Count, format, pictures, areas);
            pages.Add(page);
            return page;
        }

        // Running text is drawn when the number of pages is known.
        private void Decorate(List<(Section Section, PageCanvas Page)> numbering)
        {
            for (var i = 0; i < numbering.Count; i++)
            {
                var (section, page) = numbering[i];
                Draw(page, section.Header, (i + 1, numbering.Count), distance => distance);
                Draw(page, section.Footer, (i + 1, numbering.Count), distance => page.Format.Height - distance);
                page.EndMark();
            }

            numbering.Clear();
        }

        private void Draw(PageCanvas page, RunningText? text, (int Number, int Count) at, Func<double, double> middle)
        {
            if (text is null || text.Pages == RunningPages.FromSecond && at.Number == 1 || text.Pages == RunningPages.FirstOnly && at.Number > 1)
                return;
            Block[] rule = text.HasRuleAbove ? [new Rule(0) { SpaceAfter = 2 }] : [];
            var pieces = layout.Lay([.. rule, Numbered(text.Line, at.Number, at.Count)], page.Format.TextWidth, null).ToList();
            var y = middle(text.Distance) - pieces.Sum(piece => piece.Height + piece.SpaceAfter) / 2;
            foreach (var piece in pieces)
            {
                piece.Draw(page, page.Format.Left, y);
                y += piece.Height + piece.SpaceAfter;
            }
        }

        private static Paragraph Numbered(Paragraph line, int number, int count) => line with
        {
            Runs = [.. line.Runs.Select(run => run switch
            {
                PageNumberRun => new TextRun(number.ToString(CultureInfo.InvariantCulture), run.Style),
                PageCountRun => new TextRun(count.ToString(CultureInfo.InvariantCulture), run.Style),
                _ => run,
            })],
        };
    }
}
