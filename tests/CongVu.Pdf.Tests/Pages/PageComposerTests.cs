using CongVu.Pdf.Images;
using CongVu.Pdf.Pages;
using CongVu.Pdf.Tests.Images;
using CongVu.Pdf.Tests.Judges;

namespace CongVu.Pdf.Tests.Pages;

public sealed class PageComposerTests
{
    [Fact]
    public void The_same_content_gives_the_same_bytes_and_other_content_another_identity()
    {
        byte[] Compose(string text) => Sample.Compose(Sample.Text(text)).File.ToArray();

        Assert.Equal(Compose("Kon Tum"), Compose("Kon Tum"));
        Assert.NotEqual(IdentityOf(Compose("Kon Tum")), IdentityOf(Compose("Kon Plông")));
    }

    [Fact]
    public void The_file_tells_its_title_and_that_it_has_structure()
    {
        var file = PageComposer.OfSystem.Compose(
            new DocumentProperties("Quyết định về việc thử") { Author = "Văn thư", Created = new(2020, 3, 5, 14, 5, 9, TimeSpan.FromHours(7)) },
            new Section(Sample.Format, [Sample.Text("Nội dung")])).File.ToArray();

        var answer = Judge.AskAbout(file, "pdfinfo", ["-isodates"]);

        Assert.Matches(@"Title:\s+Quyết định về việc thử\n", answer);
        Assert.Matches(@"Author:\s+Văn thư\n", answer);
        Assert.Matches(@"CreationDate:\s+2020-03-05T14:05:09\+07\n", answer);
        Assert.Matches(@"Tagged:\s+yes\n", answer);
        Assert.Matches(@"PDF version:\s+1.7\n", answer);
        Assert.Matches(@"Page size:\s+595.27\d* x 841.89 pts \(A4\)\n", answer);
    }

    [Fact]
    public void Structure_names_headings_paragraphs_and_tables_in_order()
    {
        var file = Sample.Compose(
            Sample.Text("Điều một", new() { HeadingLevel = 1 }),
            Sample.Text("Nội dung"),
            new Table([100, 100], [Sample.Row("một", "hai")]) { Header = [Sample.Row("A", "B")] }).File.ToArray();

        var answer = Judge.AskAbout(file, "pdfinfo", ["-struct-text"]);

        string[] inOrder = ["Document", "H1", "\"Điều một\"", "P", "\"Nội dung\"", "Table", "TR", "TH", "\"A\"", "TD", "\"một\"", "\"hai\""];
        var at = 0;
        Assert.All(inOrder, part => Assert.True((at = answer.IndexOf(part, at, StringComparison.Ordinal)) >= 0, $"{part} is missing or out of order in {answer}"));
    }

    [Fact]
    public void Pages_are_numbered_in_the_middle_of_the_top_margin_from_the_second_on()
    {
        var section = new Section(Sample.Format, [Sample.Text("một"), new PageBreak(), Sample.Text("hai"), new PageBreak(), Sample.Text("ba")])
        {
            Header = new(new Paragraph([new PageNumberRun(Sample.Letters)], new() { Alignment = Alignment.Center }), Measure.Millimeters(10)) { Pages = RunningPages.FromSecond },
        };

        var words = PrintedWord.In(PageComposer.OfSystem.Compose(new DocumentProperties("Số trang"), section).File);

        Assert.Equal(["một", "2", "hai", "3", "ba"], words.OrderBy(word => word.Page).ThenBy(word => word.Top).Select(word => word.Text));
        var number = words.Single(word => word.Text == "2");
        Assert.Equal(Sample.Format.Left + Sample.Format.TextWidth / 2, (number.Left + number.Right) / 2, 0.1);
        Assert.InRange(number.Bottom, 0, Sample.Format.Top);
    }

    [Fact]
    public void A_footer_of_the_first_page_stands_under_its_rule_and_on_no_other_page()
    {
        var section = new Section(Sample.Format, [Sample.Text("một"), new PageBreak(), Sample.Text("hai")])
        {
            Footer = new(Sample.Text("Số 1, đường Trần Phú"), Measure.Millimeters(12)) { Pages = RunningPages.FirstOnly, HasRuleAbove = true },
        };

        var document = PageComposer.OfSystem.Compose(new DocumentProperties("Chân trang"), section);

        var address = PrintedWord.In(document.File).Single(word => word.Text == "Phú");
        Assert.Equal(1, address.Page);
        var page = Portable.Render(document.File.ToArray(), dotsPerInch: 144);
        var above = Enumerable.Range(1, 14).Select(i => (int)(address.Top * 2) + 6 - i).Count(y => page.At(page.Width - 120, y).Red < 128);
        Assert.InRange(above, 1, 3);
    }

    [Fact]
    public void A_section_may_lie_and_count_its_pages_anew()
    {
        Section Numbered(PageFormat format, params Block[] blocks) => new(format, blocks)
        {
            Footer = new(
                new Paragraph(
                    [new TextRun("Trang ", Sample.Letters), new PageNumberRun(Sample.Letters), new TextRun("/", Sample.Letters), new PageCountRun(Sample.Letters)],
                    ParagraphStyle.Plain),
                Measure.Millimeters(10)),
        };

        var document = PageComposer.OfSystem.Compose(
            new DocumentProperties("Hai phần"),
            Numbered(Sample.Format, Sample.Text("một"), new PageBreak(), Sample.Text("hai")),
            Numbered(PageFormat.Landscape(20, 15, 20, 30), Sample.Text("phụ lục")));

        var footers = PrintedWord.In(document.File).Where(word => word.Text.Contains('/', StringComparison.Ordinal)).Select(word => word.Text);
        Assert.Equal(["1/2", "2/2", "1/1"], footers);
        Assert.Matches(@"Page    3 size:\s+841.89 x 595.27", Judge.AskAbout(document.File.ToArray(), "pdfinfo", ["-f", "1", "-l", "3"]));
    }

    [Fact]
    public void A_reserved_area_stays_empty_and_is_reported_where_it_is()
    {
        var document = Sample.Compose(
            Sample.Text("CHỦ TỊCH"), new ReservedArea("signature", 200, 80) { Alignment = Alignment.Right }, Sample.Text("Họ và tên"));

        var area = document.Find("signature")!;
        Assert.Equal(Sample.Format.Width - Sample.Format.Right, area.Right, 0.01);
        var words = PrintedWord.In(document.File);
        Assert.InRange(words.Single(word => word.Text == "Họ").Top, Sample.Format.Height - area.Bottom - 3, Sample.Format.Height - area.Bottom + 3);
        var page = Portable.Render(document.File.ToArray());
        for (var y = (int)(page.Height - area.Top) + 3; y < page.Height - area.Bottom - 1; y++)
            Assert.Equal((255, 255, 255), page.At((int)area.Left + 100, y));
    }

    [Fact]
    public void A_picture_stands_where_the_flow_puts_it()
    {
        var red = RasterImage.Read(new PngFile(2, 2, 2, 8).Write((_, _, channel) => channel == 0 ? 255 : 0));

        var document = Sample.Compose(new Picture(red, 100, 50) { Alignment = Alignment.Left, Description = "Con dấu" });

        var page = Portable.Render(document.File.ToArray());
        Assert.Equal((255, 0, 0), page.At((int)Sample.Format.Left + 50, (int)Sample.Format.Top + 25));
        Assert.Equal((255, 255, 255), page.At((int)Sample.Format.Left + 110, (int)Sample.Format.Top + 25));
        Assert.Contains("Figure", Judge.AskAbout(document.File.ToArray(), "pdfinfo", ["-struct"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_used_twice_is_held_once()
    {
        var noise = RasterImage.Read(new PngFile(60, 60, 2, 8).Write((x, y, channel) => (x * 7919 + y * 104729 + channel * 31) % 251));

        var once = Sample.Compose(new Picture(noise, 50, 50)).File.Length;
        var twice = Sample.Compose(new Picture(noise, 50, 50), new Picture(noise, 50, 50)).File.Length;

        Assert.InRange(twice - once, 0, 1000);
    }

    [Fact]
    public void A_rule_has_the_length_asked_for()
    {
        var document = Sample.Compose(new Rule(100) { Thickness = 2 });

        var page = Portable.Render(document.File.ToArray());
        var y = (int)Sample.Format.Top + 1;
        var dark = Enumerable.Range(0, page.Width).Count(x => page.At(x, y).Red < 128);
        Assert.InRange(dark, 99, 102);
    }

    [Fact]
    public void Colored_frames_and_letters_keep_their_color()
    {
        var stamp = new Table([80], [new([new([new Paragraph("KHẨN", new(14) { Ink = Ink.BrightRed }, ParagraphStyle.Plain)])])]) { Border = 1, BorderInk = Ink.BrightRed };

        var page = Portable.Render(Sample.Compose(stamp, Sample.Text("đen")).File.ToArray(), dotsPerInch: 144);

        Assert.Contains(Enumerable.Range(0, page.Width * 60 * 2), i => page.At(i % page.Width, 100 + i / page.Width) == (255, 0, 0));
        Assert.Contains(Enumerable.Range(0, page.Width * 60), i => page.At(i % page.Width, 150 + i / page.Width) is (0, 0, 0));
    }

    [Fact]
    public void Five_hundred_pages_have_a_page_tree_that_readers_walk()
    {
        var document = Sample.Compose([.. Enumerable.Range(0, 500).SelectMany(i => new Block[] { Sample.Text($"Trang {i}"), new PageBreak() })]);

        Judge.AcceptsStructure(document.File.ToArray());
        Assert.Contains("Trang 499", Judge.TextOf(document.File.ToArray(), "-f", "500", "-l", "500"), StringComparison.Ordinal);
    }

    private static string IdentityOf(byte[] file)
    {
        var trailer = System.Text.Encoding.Latin1.GetString(file[^400..]);
        return trailer[trailer.IndexOf("/ID", StringComparison.Ordinal)..];
    }
}
