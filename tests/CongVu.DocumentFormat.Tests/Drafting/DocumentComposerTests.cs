using System.Globalization;
using CongVu.DocumentFormat.Checking;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Tests.Judges;
using CongVu.DocumentFormat.Text;
using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Tests.Drafting;

public sealed class DocumentComposerTests
{
    private static readonly DocumentComposer Composer = DocumentComposer.OfSystem;

    public static TheoryData<string> Samples => ["Letter", "Draft", "Decision", "Minutes"];

    public static TheoryData<string> Types => [.. DocumentTypes.All.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Word_files_satisfy_the_validator_of_the_format(string sample) => OpenXmlSdk.AcceptsWord(Word(SampleDocuments.Named(sample)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Word_files_satisfy_the_check_of_the_Decree(string sample)
    {
        using var file = new MemoryStream(Word(SampleDocuments.Named(sample)));

        Assert.Empty(FormatChecker.Check(file).Findings);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_of_document_satisfies_the_check(string name)
    {
        var type = DocumentTypes.OfName(name)!;
        var document = SampleDocuments.Letter with
        {
            Type = type,
            Code = new(12, type.Symbol is { } symbol ? $"{symbol}-UBND" : "UBND-VX"),
            Subject = type == DocumentTypes.Letter ? SampleDocuments.Letter.Subject : "Về công tác văn thư năm 2021",
        };
        using var file = new MemoryStream(Word(document));

        Assert.Empty(FormatChecker.Check(file).Findings);
    }

    [Fact]
    public void LibreOffice_shows_the_Word_file_with_the_words_of_the_PDF_file()
    {
        string[] samples = ["Letter", "Decision"];
        var shown = LibreOffice.Convert("pdf", [.. samples.Select(sample => ($"{sample}.docx", Word(SampleDocuments.Named(sample))))]);

        Assert.All(samples, sample =>
        {
            var ours = Composer.ComposePdf(SampleDocuments.Named(sample)).File.ToArray();
            Assert.Equal(WordsOf(ours), WordsOf(shown[$"{sample}.docx"]));
            Assert.Equal(PagesOf(ours), PagesOf(shown[$"{sample}.docx"]));
        });
    }

    [Fact]
    public void A_file_that_LibreOffice_wrote_anew_satisfies_the_check_too()
    {
        var text = LibreOffice.Convert("odt", ("Decision.docx", Word(SampleDocuments.Decision)));
        var again = LibreOffice.Convert("docx", ("Decision.odt", text["Decision.docx"]));
        using var file = new MemoryStream(again["Decision.odt"]);

        Assert.Empty(FormatChecker.Check(file).Findings);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void PDF_files_are_sound(string sample) => Judge.AcceptsStructure(Composer.ComposePdf(SampleDocuments.Named(sample)).File.ToArray());

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        Assert.Equal(Word(SampleDocuments.Letter), Word(SampleDocuments.Letter));
        Assert.Equal(Composer.ComposePdf(SampleDocuments.Letter).File.ToArray(), Composer.ComposePdf(SampleDocuments.Letter).File.ToArray());
    }

    [Fact]
    public void The_number_has_its_place_between_the_word_before_and_the_notation()
    {
        var pdf = Composer.ComposePdf(SampleDocuments.Draft);

        var place = pdf.Find(AreaKind.Number)!.Place;
        var words = PrintedWord.In(pdf.File);
        Assert.InRange(place.Left, words.First(word => word.Text == "Số:").Right, words.First(word => word.Text == "Số:").Right + 5);
        Assert.Equal(words.First(word => word.Text == "/UBND-VHTT").Left, place.Right, 0.1);
        Assert.InRange(place.Width, 30, 40);
        Assert.Equal(13, pdf.Find(AreaKind.Number)!.Letters.Size);
    }

    [Fact]
    public void The_day_has_its_place_before_the_month()
    {
        var pdf = Composer.ComposePdf(SampleDocuments.Draft);

        var place = pdf.Find(AreaKind.Date)!.Place;
        var words = PrintedWord.In(pdf.File);
        Assert.InRange(place.Left, words.First(word => word.Text == "ngày").Right, words.First(word => word.Text == "ngày").Right + 6);
        Assert.InRange(place.Right, words.First(word => word.Text == "tháng").Left - 6, words.First(word => word.Text == "tháng").Left);
    }

    [Fact]
    public void A_date_that_is_wholly_open_has_room_for_the_longest_one()
    {
        var pdf = Composer.ComposePdf(SampleDocuments.Draft with { PlaceAndDate = new("An Sơn", null, null, null) });

        var place = pdf.Find(AreaKind.Date)!;
        Assert.True(place.Place.Width >= PageComposer.OfSystem.WidthOf("ngày 30 tháng 10 năm 2030", place.Letters) - 1);
    }

    [Fact]
    public void The_signature_has_its_place_between_post_and_name()
    {
        var pdf = Composer.ComposePdf(SampleDocuments.Letter);

        var place = pdf.Find(AreaKind.Signature)!.Place;
        var words = PrintedWord.In(pdf.File);
        double FromTop(double y) => PageFormat.Portrait(0, 0, 0, 0).Height - y;
        Assert.InRange(FromTop(place.Top), words.Last(word => word.Text == "TỊCH").Top, words.Last(word => word.Text == "TỊCH").Bottom + 6);
        Assert.InRange(FromTop(place.Bottom), words.First(word => word.Text == "Nguyệt").Top - 6, words.First(word => word.Text == "Nguyệt").Top + 6);
    }

    [Theory]
    [InlineData(36)]
    [InlineData(42)]
    public void The_seal_is_as_large_as_it_is_and_covers_the_left_third_of_the_signature(double diameter)
    {
        var pdf = Composer.ComposePdf(SampleDocuments.Letter, diameter);

        PlacedArea seal = pdf.Find(AreaKind.Seal)!.Place, signature = pdf.Find(AreaKind.Signature)!.Place;
        Assert.Equal(Measure.Millimeters(diameter), seal.Width, 0.01);
        Assert.Equal(seal.Width, seal.Height, 0.01);
        Assert.Equal(signature.Left + signature.Width / 3, seal.Right, 0.01);
        Assert.Equal((signature.Bottom + signature.Top) / 2, (seal.Bottom + seal.Top) / 2, 0.01);
    }

    [Fact]
    public void The_line_of_a_copy_stands_above_the_head_at_the_right_margin()
    {
        var pdf = Composer.ComposePdf(SampleDocuments.Letter);

        var line = pdf.Find(AreaKind.CopyLine)!;
        var page = PageFormat.Portrait(20, 15, 20, 30);
        Assert.Equal((1, 10.0), (line.Place.Page, line.Letters.Size));
        Assert.Equal(page.Width - page.Right, line.Place.Right, 0.01);
        Assert.True(line.Place.Bottom > page.Height - page.Top);
        Assert.True(PageComposer.OfSystem.WidthOf("Sao y; Ủy ban nhân dân xã Na Mèo; 05/03/2020; 14:05:09 +07:00", line.Letters) < line.Place.Width);
    }

    [Fact]
    public void A_long_letter_is_numbered_from_its_second_page_and_its_foot_stays_in_one_piece()
    {
        for (var count = 4; count < 16; count++)
        {
            var document = SampleDocuments.Letter with { Body = [.. Enumerable.Repeat(SampleDocuments.Letter.Body[0], count)] };
            var words = PrintedWord.In(Composer.ComposePdf(document).File);
            var pages = words.Max(word => word.Page);

            var numbers = words.Where(word => word.Top < Measure.Millimeters(18) && int.TryParse(word.Text, CultureInfo.InvariantCulture, out _)).ToList();
            Assert.Equal(Enumerable.Range(2, pages - 1), numbers.Select(word => int.Parse(word.Text, CultureInfo.InvariantCulture)));
            Assert.Equal(words.First(word => word.Text == "TM.").Page, words.First(word => word.Text == "Nguyệt").Page);
        }
    }

    [Fact]
    public void Names_and_texts_are_composed_on_their_way_in()
    {
        var loose = SampleDocuments.Letter with { Subject = SampleDocuments.Letter.Subject.Normalize(System.Text.NormalizationForm.FormD) };

        Assert.Equal(Composer.ComposePdf(SampleDocuments.Letter).File.ToArray(), Composer.ComposePdf(loose).File.ToArray());
        Assert.Equal(Word(SampleDocuments.Letter), Word(loose));
    }

    [Fact]
    public void Tabs_and_signs_that_only_steer_programs_do_no_harm()
    {
        var pasted = SampleDocuments.Letter with { Body = [new BodyParagraph("Ủy\tban\u00A0nhân\u2009dân\u200B xã\uFEFF, quý\u2011một\r\nnăm\u0007 2021")] };

        var words = PrintedWord.In(Composer.ComposePdf(pasted).File).Select(word => word.Text);

        Assert.Contains("Ủy ban nhân dân xã, quý-một năm 2021./.", string.Join(' ', words).Replace('\u00A0', ' '), StringComparison.Ordinal);
        OpenXmlSdk.AcceptsWord(Word(pasted));
    }

    [Fact]
    public void A_sign_that_the_fonts_lack_is_refused_by_name()
    {
        var document = SampleDocuments.Letter with { Body = [new BodyParagraph("Chúc mừng \U0001F389")] };

        var fault = Assert.Throws<DocumentFormatException>(() => Composer.ComposePdf(document));

        Assert.Equal(DocumentFormatFault.MissingGlyph, fault.Fault);
        Assert.Contains("U+1F389", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_without_fonts_is_told_so()
    {
        var composer = new DocumentComposer(new PageComposer(new Pdf.Fonts.FontLibrary([])));

        Assert.Equal(DocumentFormatFault.NoFont, Assert.Throws<DocumentFormatException>(() => composer.ComposePdf(SampleDocuments.Letter)).Fault);
        Assert.Equal(DocumentFormatFault.NoFont, Assert.Throws<DocumentFormatException>(() => composer.WriteWord(SampleDocuments.Letter, Stream.Null)).Fault);
    }

    [Fact]
    public void Points_after_the_last_letter_are_refused()
    {
        var document = SampleDocuments.Letter with { Body = [new BodyItem(ItemLevel.Point, 24, "thừa")] };

        Assert.Equal(DocumentFormatFault.BadContent, Assert.Throws<DocumentFormatException>(() => Composer.ComposePdf(document)).Fault);
        Assert.Equal(1, Composer.ComposePdf(document with { Body = [new BodyItem(ItemLevel.Point, 23, "vừa đủ")] }).Pages);
    }

    private static byte[] Word(AdministrativeDocument document)
    {
        using var file = new MemoryStream();
        Composer.WriteWord(document, file);
        return file.ToArray();
    }

    // What is spaced in blanks may be split otherwise; words are compared by their letters alone.
    private static string WordsOf(byte[] pdf) => string.Concat(PrintedWord.In(pdf).OrderBy(word => word.Page).ThenBy(word => Math.Round(word.Top / 4)).ThenBy(word => word.Left).Select(word => word.Text).Order(StringComparer.Ordinal));

    private static int PagesOf(byte[] pdf) => PrintedWord.In(pdf).Max(word => word.Page);
}
