using CongVu.Pdf.Objects;
using CongVu.Pdf.Pages;
using CongVu.Pdf.Tests.Judges;
using FsCheck;
using FsCheck.Fluent;

namespace CongVu.Pdf.Tests.Pages;

public sealed class ParagraphTests
{
    private static readonly ParagraphStyle Justified = new() { Alignment = Alignment.Justified, FirstLineIndent = Measure.Centimeters(1.27) };

    [Fact]
    public void Runs_of_several_faces_come_back_as_one_text()
    {
        var document = Sample.Compose(new Paragraph(
            [new TextRun("định kỳ vào ngày ", Sample.Letters), new TextRun("20 hàng tháng", Sample.Bold), new TextRun(", tổng hợp", Sample.Letters)], Justified));

        Judge.AcceptsStructure(document.File.ToArray());
        Assert.Equal("định kỳ vào ngày 20 hàng tháng, tổng hợp", Judge.TextOf(document.File.ToArray()).Trim());
    }

    [Fact]
    public void Justified_lines_reach_the_right_margin_and_the_last_one_does_not()
    {
        var document = Sample.Compose(Sample.Text(Sample.Repeated(Sample.Sentence, 3), Justified));

        var lines = PrintedWord.In(document.File).GroupBy(word => Math.Round(word.Bottom)).ToList();

        var edge = Sample.Format.Width - Sample.Format.Right;
        Assert.True(lines.Count > 3);
        Assert.All(lines.SkipLast(1), line => Assert.Equal(edge, line.Max(word => word.Right), 0.1));
        Assert.InRange(lines[^1].Max(word => word.Right), 0, edge - 20);
    }

    [Fact]
    public void Only_the_first_line_is_indented()
    {
        var document = Sample.Compose(Sample.Text(Sample.Repeated(Sample.Sentence, 2), Justified));

        var starts = PrintedWord.In(document.File).GroupBy(word => Math.Round(word.Bottom)).Select(line => line.Min(word => word.Left)).ToList();

        Assert.Equal(Sample.Format.Left + Measure.Centimeters(1.27), starts[0], 0.1);
        Assert.All(starts.Skip(1), start => Assert.Equal(Sample.Format.Left, start, 0.1));
    }

    [Fact]
    public void A_centered_line_has_the_same_space_on_both_sides()
    {
        var document = Sample.Compose(Sample.Text("QUYẾT ĐỊNH", new() { Alignment = Alignment.Center }));

        var words = PrintedWord.In(document.File);

        var middle = Sample.Format.Left + Sample.Format.TextWidth / 2;
        Assert.Equal(middle, (words[0].Left + words[^1].Right) / 2, 0.1);
    }

    [Theory]
    [InlineData(1.0, 16.1)]
    [InlineData(1.5, 24.1)]
    public void Lines_stand_as_far_apart_as_in_Word(double spacing, double distance)
    {
        var document = Sample.Compose(Sample.Text("Một\nHai", new() { LineSpacing = spacing }));

        var words = PrintedWord.In(document.File);

        Assert.Equal(distance, words[1].Bottom - words[0].Bottom, 0.1);
    }

    [Fact]
    public void A_word_wider_than_the_line_is_divided_after_its_hyphen()
    {
        var narrow = Sample.Format with { Right = Sample.Format.Width - Sample.Format.Left - 60 };

        var document = Sample.Compose(narrow, Sample.Text("5636/UBND-KSTTHC"));

        Assert.Equal(["5636/", "UBND-", "KSTTHC"], PrintedWord.In(document.File).Select(word => word.Text));
    }

    [Fact]
    public void A_word_without_hyphen_is_divided_between_letters_and_loses_none()
    {
        var narrow = Sample.Format with { Right = Sample.Format.Width - Sample.Format.Left - 60 };

        var document = Sample.Compose(narrow, Sample.Text("nghiêngnghiêngnghiêngnghiêng"));

        var words = PrintedWord.In(document.File);
        Assert.True(words.Count > 2);
        Assert.Equal("nghiêngnghiêngnghiêngnghiêng", string.Concat(words.Select(word => word.Text)));
    }

    [Fact]
    public void No_line_of_a_paragraph_stands_alone_on_a_page()
    {
        for (var filler = 30; filler < 46; filler++)
        {
            var document = Sample.Compose(
                [.. Enumerable.Range(0, filler).Select(i => Sample.Text($"Dòng {i}")), Sample.Text(Sample.Repeated(Sample.Sentence, 3), Justified)]);

            var lines = PrintedWord.In(document.File).Where(word => word.Left > 0).GroupBy(word => (word.Page, Math.Round(word.Bottom)))
                .Where(line => line.All(word => word.Text != "Dòng")).GroupBy(line => line.Key.Page);

            Assert.All(lines, page => Assert.True(page.Count() >= 2, $"A line stands alone on page {page.Key} after {filler} lines."));
        }
    }

    [Fact]
    public void A_heading_goes_to_the_next_page_with_what_it_heads()
    {
        for (var filler = 38; filler < 46; filler++)
        {
            var document = Sample.Compose(
                [.. Enumerable.Range(0, filler).Select(i => Sample.Text($"Dòng {i}")), Sample.Text("Điều 1.", new() { KeepWithNext = true }), Sample.Text("Quy định")]);

            var words = PrintedWord.In(document.File);

            Assert.Equal(words.Single(word => word.Text == "Quy").Page, words.Single(word => word.Text == "Điều").Page);
        }
    }

    [Fact]
    public void A_slot_keeps_its_width_free_between_the_words_around_it()
    {
        var document = Sample.Compose(new Paragraph(
            [new TextRun("Số:", Sample.Letters), new Slot("number", 40, "", Sample.Letters), new TextRun("/UBND-VX", Sample.Letters)], ParagraphStyle.Plain));

        var slot = document.Find("number")!;
        var words = PrintedWord.In(document.File);
        Assert.Equal((1, 40.0), (slot.Page, slot.Width));
        Assert.Equal(words[0].Right, slot.Left, 0.1);
        Assert.Equal(words[1].Left, slot.Right, 0.1);
        Assert.InRange(Sample.Format.Height - words[0].Bottom, slot.Bottom - 4, slot.Bottom + 4);
    }

    [Fact]
    public void A_slot_grows_with_the_text_that_it_holds()
    {
        var document = Sample.Compose(new Paragraph([new Slot("number", 5, "3346", Sample.Letters)], ParagraphStyle.Plain));

        Assert.Equal(28, document.Find("number")!.Width, 0.1);
        Assert.Equal("3346", Judge.TextOf(document.File.ToArray()).Trim());
    }

    [Fact]
    public void A_text_that_the_font_cannot_show_is_refused()
    {
        var fault = Assert.Throws<PdfException>(() => Sample.Compose(Sample.Text("Chúc mừng \u2603")));

        Assert.Equal(PdfFault.MissingGlyph, fault.Fault);
    }

    [Fact]
    public void Letters_larger_than_the_page_are_refused()
    {
        var fault = Assert.Throws<PdfException>(() => Sample.Compose(new Paragraph("A", new TextStyle(900), ParagraphStyle.Plain)));

        Assert.Equal(PdfFault.NotSupported, fault.Fault);
    }

    [Fact]
    public void Any_words_in_any_runs_come_back_in_order()
    {
        var word = Gen.Elements("Ủy", "ban", "nhân", "dân", "Đắk", "Lắk", "(số", "05/BNV-VP)", "ngày", "100%;", "nghĩa", "quyết", "–", "“Sổ”");
        var runs = word.NonEmptyListOf().Select(words => words.Take(60).ToList()).NonEmptyListOf().Select(list => list.Take(6).ToList());

        Prop.ForAll(runs.ToArbitrary(), texts =>
        {
            var document = Sample.Compose(new Paragraph(
                [.. texts.Select((words, i) => new TextRun(string.Join(' ', words) + " ", i % 2 == 0 ? Sample.Letters : Sample.Bold))], Justified));
            var returned = Judge.TextOf(document.File.ToArray(), "-raw").Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);
            return returned.SequenceEqual(texts.SelectMany(words => words));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30).WithReplay(30, 2021));
    }
}
