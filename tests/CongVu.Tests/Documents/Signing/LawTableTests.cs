using CongVu.DocumentFormat.Drafting;
using CongVu.Documents;

namespace CongVu.Tests.Documents.Signing;

/// <summary>
/// Annex I of Decree 30 on signatures, row by row: which place, which page, which picture, which text really stand in the PDF files
/// that leave the house. The rows and where they are tested:
/// <list type="bullet">
/// <item>Person in authority, box 7c (annex I, II.7.d): <see cref="The_hand_of_the_person_in_authority_is_a_blue_picture_between_title_and_name"/>.</item>
/// <item>Agency, box 8 (II.8.a): <see cref="The_seal_is_a_red_picture_of_its_real_size_over_a_third_of_the_hand_on_its_left"/>, order: <see cref="The_leader_signs_before_the_agency_on_every_file"/>.</item>
/// <item>Appendix in the same file (II.8.b, III.1.d): <see cref="An_appendix_in_the_same_file_bears_no_signature_of_its_own"/>.</item>
/// <item>Appendix in a file of its own (II.8.b, III.1.d): <see cref="A_file_of_its_own_shows_number_and_time_at_the_top_right_and_no_picture"/>.</item>
/// <item>Copies of paper, box 14 (part II, I.3): <see cref="CopyTests.A_copy_shows_form_agency_and_time_at_the_top_right_without_a_picture_and_all_forms_share_one_series"/>.</item>
/// <item>Digitized record (Circular 05/2025, art. 8): <see cref="DigitizingTests.A_digitized_record_shows_agency_and_time_at_the_top_right_without_a_picture"/>.</item>
/// <item>Scans of paper (part II, I.2): <see cref="CopyTests.Only_the_clerk_copies_and_only_a_color_scan_of_paper_with_200_dots_or_more"/>;
/// for the archive <see cref="DigitizingTests.Only_the_clerk_digitizes_and_only_a_searchable_scan_fit_for_keeping"/>.</item>
/// </list>
/// </summary>
public sealed class LawTableTests(IssuedPackage package) : IClassFixture<IssuedPackage>
{
    private const double PointsPerMillimetre = 72 / 25.4;

    [Fact]
    public void The_hand_of_the_person_in_authority_is_a_blue_picture_between_title_and_name()
    {
        using var page = package.Open(FilePart.Main);
        var hand = page.Signatures[0];
        var box = package.Composed.Find(AreaKind.Signature)!.Place;
        var (title, name) = (page.WordAt(0, "TỊCH"), page.WordAt(0, "Lan"));

        Assert.Equal((0, 1), (hand.Page, hand.Pictures));
        Assert.True(hand.Ink.Blue > hand.Ink.Red + 60 && hand.Ink.Blue > hand.Ink.Green + 60);
        Assert.True(hand.Place.Bottom > name.Bottom && hand.Place.Top < title.Top);
        Assert.InRange((hand.Place.Left + hand.Place.Right) / 2, box.Left + box.Width / 2 - 6, box.Left + box.Width / 2 + 6);
        Assert.InRange((hand.Place.Bottom + hand.Place.Top) / 2, box.Bottom + box.Height / 2 - 8, box.Bottom + box.Height / 2 + 8);
    }

    [Fact]
    public void The_seal_is_a_red_picture_of_its_real_size_over_a_third_of_the_hand_on_its_left()
    {
        using var page = package.Open(FilePart.Main);
        var (hand, seal) = (page.Signatures[0], page.Signatures[1]);

        Assert.Equal((0, 1), (seal.Page, seal.Pictures));
        Assert.True(seal.Ink.Red > seal.Ink.Blue + 100 && seal.Ink.Red > seal.Ink.Green + 100);
        Assert.Equal(36 * PointsPerMillimetre, seal.Place.Width, 1);
        Assert.Equal(36 * PointsPerMillimetre, seal.Place.Height, 1);
        Assert.Equal(hand.Place.Left + hand.Place.Width / 3, seal.Place.Right, 1);
        Assert.Equal((hand.Place.Bottom + hand.Place.Top) / 2, (seal.Place.Bottom + seal.Place.Top) / 2, 1);
    }

    [Fact]
    public void Number_and_date_stand_in_their_blanks_and_both_signatures_hold()
    {
        using var page = package.Open(FilePart.Main);

        var (number, label, notation) = (page.WordAt(0, "01"), page.WordAt(0, "Số:"), package.Composed.Find(AreaKind.Number)!.Place);
        Assert.Contains("Số: 01/UBND-VHTT", Spaced(page.Text).Replace("01 /", "01/", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Quan Sơn, ngày 05 tháng 4 năm 2021", Spaced(page.Text), StringComparison.Ordinal);
        Assert.InRange(number.Left, label.Right, notation.Left + notation.Width);
        Assert.InRange(number.Bottom, label.Bottom - 1, label.Bottom + 1);
        Assert.Equal(["Signature is Valid.", "Signature is Valid."], page.PdfSig);
    }

    [Fact]
    public void An_appendix_in_the_same_file_bears_no_signature_of_its_own()
    {
        using var page = package.Open(FilePart.Main);

        Assert.True(package.Composed.Pages > 1);
        Assert.Equal([0, 0], page.Signatures.Select(signature => signature.Page));
    }

    [Theory]
    [InlineData(FilePart.Appendix)]
    [InlineData(FilePart.Form)]
    public void A_file_of_its_own_shows_number_and_time_at_the_top_right_and_no_picture(FilePart kind)
    {
        using var page = package.Open(kind);
        var seal = page.Signatures[^1];
        var (first, last) = (page.WordAt(0, "01/UBND-VHTT;"), page.WordAt(0, "+07:00"));

        Assert.Contains("Số: 01/UBND-VHTT; 05/04/2021; 08:00:00 +07:00", Spaced(page.Text), StringComparison.Ordinal);
        Assert.All(page.Signatures, signature => Assert.Equal(0, signature.Pictures));
        Assert.Equal(0, seal.Page);
        Assert.True(seal.Place.Right > 595 - 40 && seal.Place.Top > 842 - 40, $"{seal.Place}");
        Assert.True(first.Bottom > 842 - 60 && last.Right > 595 - 60);
        var drawing = page.DrawingOf(page.Signatures.Count - 1);
        Assert.Contains("0 0 0 rg", drawing, StringComparison.Ordinal);
        Assert.Contains(" 10 Tf", drawing, StringComparison.Ordinal);
        Assert.Equal(["Signature is Valid.", "Signature is Valid."], page.PdfSig);
    }

    [Fact]
    public void A_draft_sent_for_opinion_stays_the_plain_file_it_is()
    {
        var part = package.Part(FilePart.EnclosedDraft);

        Assert.Equal((null, null), (part.Signed, part.Sealed));
        Assert.Equal(part.Source, part.Current);
    }

    [Fact]
    public void The_leader_signs_before_the_agency_on_every_file()
    {
        foreach (var kind in new[] { FilePart.Main, FilePart.Appendix, FilePart.Form })
        {
            var part = package.Part(kind);
            var (signed, sealedFile) = (File.ReadAllBytes(package.PathOf(part.Signed!.Value)), File.ReadAllBytes(package.PathOf(part.Sealed!.Value)));
            Assert.True(sealedFile.AsSpan().StartsWith(signed));
        }
    }

    private static string Spaced(string text) => string.Join(' ', text.Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
