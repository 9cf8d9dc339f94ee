using CongVu.Pades.Appearances;
using CongVu.Pades.Changes;
using CongVu.Pades.Signing;
using CongVu.Pades.Tests.Attacks;
using CongVu.Pades.Tests.Judges;
using CongVu.Pades.Tests.Office;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Fonts;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Tests.Appearances;

public sealed class AppearanceTests
{
    private static readonly DateTimeOffset Time = new(2020, 3, 5, 7, 5, 9, TimeSpan.Zero);

    [Fact]
    public void The_lines_of_the_decree_are_exact()
    {
        Assert.Equal("Số: 12/QĐ-UBND; 05/03/2020; 14:05:09 +07:00", DecreeLines.Appendix("12/QĐ-UBND", Time));
        Assert.Equal("Sao y; Ủy ban nhân dân xã Na Mèo; 05/03/2020; 14:05:09 +07:00", DecreeLines.Copy("Sao y", "Ủy ban nhân dân xã Na Mèo", Time));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void The_line_stands_upright_at_the_top_right_whatever_the_rotation(int rotation)
    {
        var file = Letters.Make("x", rotation: rotation, cropBox: PdfArray.Create([50, 60, 500, 700]));
        var line = DecreeLines.Appendix("12/QĐ-UBND", Time);

        var signed = Letters.Sign(file, TestPki.AgencyKey, request => request with { Appearance = new MarginLineAppearance(line) });

        Assert.Equal(PlainAnswer.Valid, Letters.Verify(signed).Answer);
        using var folder = new TemporaryFolder();
        var (_, words) = Judge.Run("pdftotext", "-bbox", "-cropbox", folder.Write("signed.pdf", signed), "-");
        var (width, height) = rotation % 180 == 0 ? (450.0, 640.0) : (640.0, 450.0);
        var (left, top, right, bottom) = WordAt(words, "12/QĐ-UBND;");
        Assert.InRange(top, 15, 40);
        Assert.InRange(bottom - top, 8, 14);
        Assert.InRange(WordAt(words, "+07:00").Right, width - 40, width);
        Assert.True(left < right && right < width && bottom < height);
    }

    [Fact]
    public void The_seal_has_its_real_size_and_covers_a_third_of_the_leaders_picture_on_the_left()
    {
        var leader = new PdfRectangle(300, 200, 450, 260);

        var seal = DecreePlaces.Seal(leader, 36);

        Assert.Equal(36 * 72 / 25.4, seal.Width, 6);
        Assert.Equal(seal.Width, seal.Height, 6);
        Assert.Equal(leader.Left + leader.Width / 3, seal.Right, 6);
    }

    [Fact]
    public void A_letter_without_a_glyph_is_an_error()
    {
        var fault = Assert.Throws<PdfException>(() => Letters.Sign(Letters.Plain, TestPki.AgencyKey,
            request => request with { Appearance = new TextAppearance(["漢字"], new PdfRectangle(10, 10, 200, 60)) }));

        Assert.Equal(PdfFault.MissingGlyph, fault.Fault);
    }

    [Fact]
    public void A_decomposed_text_is_an_error() => Assert.Throws<PdfException>(() => Letters.Sign(Letters.Plain, TestPki.AgencyKey,
        request => request with { Appearance = new TextAppearance(["Việt".Normalize(System.Text.NormalizationForm.FormD)], new PdfRectangle(10, 10, 200, 60)) }));

    [Fact]
    public void A_place_outside_the_page_is_refused()
    {
        var fault = Assert.Throws<PadesException>(() => Letters.Sign(Letters.Plain, TestPki.AgencyKey,
            request => request with { Appearance = new TextAppearance(["a"], new PdfRectangle(500, 800, 700, 900)) }));

        Assert.Equal(PadesFault.BadPlace, fault.Fault);
    }

    [Fact]
    public void Number_and_date_are_filled_between_the_two_signatures()
    {
        var signed = Letters.Sign(Reserved(), TestPki.LeaderKey);
        var numbered = ReservedFields.Fill(signed, "Số: 12/UBND-VP", "Na Mèo, ngày 20 tháng 11 năm 2026");
        var sealed_ = Letters.Sign(numbered, TestPki.AgencyKey);

        var report = Letters.Verify(sealed_);

        Assert.Equal(PlainAnswer.Valid, report.Answer);
        Assert.Equal([ChangeLevel.Technical, ChangeLevel.None], report.Signatures.Select(signature => signature.ChangesAfter));
        Assert.Equal(2, report.Signatures[0].Changes.Count(change => change.Kind == ChangeKind.NumberFilled));
        Judge.AcceptSigned(sealed_, 2);
        using var folder = new TemporaryFolder();
        Assert.Contains("Số: 12/UBND-VP", Judge.Run("pdftotext", folder.Write("a.pdf", sealed_), "-").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_was_given_is_not_given_again()
    {
        var numbered = ReservedFields.Fill(Letters.Sign(Reserved(), TestPki.LeaderKey), "Số: 12/UBND-VP", "ngày 20");

        Assert.Equal(PadesFault.BadPlace, Assert.Throws<PadesException>(() => ReservedFields.Fill(numbered, "Số: 13/UBND-VP", "ngày 21")).Fault);
    }

    [Fact]
    public void A_number_exchanged_after_the_agency_signed_is_an_alteration()
    {
        var sealed_ = Letters.Sign(ReservedFields.Fill(Letters.Sign(Reserved(), TestPki.LeaderKey), "Số: 12/UBND-VP", "ngày 20"), TestPki.AgencyKey);

        var forged = Forgery.Field(sealed_, 0, field => field.With("V", PdfString.FromText("Số: 99/UBND-VP")));

        Assert.All(Letters.Verify(forged).Signatures, signature => Assert.Equal(ChangeLevel.Altered, signature.ChangesAfter));
    }

    [Fact]
    public void Anything_else_between_the_two_signatures_is_an_alteration()
    {
        var numbered = ReservedFields.Fill(Letters.Sign(Reserved(), TestPki.LeaderKey), "Số: 12/UBND-VP", "ngày 20");

        var forged = Letters.Sign(Forgery.Page(numbered, (page, _) => page.With("Rotate", 90)), TestPki.AgencyKey);

        Assert.Equal(PlainAnswer.Invalid, Letters.Verify(forged).Answer);
    }

    [Fact]
    public void Places_are_reserved_only_before_the_first_signature() =>
        Assert.Equal(PadesFault.Forbidden, Assert.Throws<PadesException>(() => Reserve(Letters.SignedOnce)).Fault);

    private static byte[] Reserved() => Reserve(Letters.Plain);

    private static byte[] Reserve(byte[] file) => ReservedFields.Reserve(file,
        new ReservedPlace(0, new PdfRectangle(80, 740, 260, 760)),
        new ReservedPlace(0, new PdfRectangle(300, 740, 570, 760), Style: FontStyle.Italic));

    private static (double Left, double Top, double Right, double Bottom) WordAt(string page, string word)
    {
        var match = System.Text.RegularExpressions.Regex.Match(page, $"xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">{System.Text.RegularExpressions.Regex.Escape(word)}<");
        Assert.True(match.Success, $"«{word}» is not on the page: {page}");
        double Number(int group) => double.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);
        return (Number(1), Number(2), Number(3), Number(4));
    }
}
