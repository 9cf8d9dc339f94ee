using System.Globalization;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Pages;
using CongVu.Pdf.Tests.Judges;

namespace CongVu.Pdf.Tests.Pages;

public sealed class TableTests
{
    [Fact]
    public void Every_page_repeats_the_header_and_no_row_is_lost_or_doubled()
    {
        var document = Sample.Compose(new Table([60, 300], Numbered(150)) { Header = [Sample.Row("TT", "Tên")] });

        var words = PrintedWord.In(document.File);

        Assert.True(document.Pages.Count > 3);
        Assert.Equal(document.Pages.Count, words.Count(word => word.Text == "TT"));
        Assert.Equal(Enumerable.Range(1, 150), words.Where(word => word.Left < 130 && word.Text != "TT").Select(word => int.Parse(word.Text, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Each_page_ends_with_the_sum_of_its_own_rows()
    {
        var document = Sample.Compose(new Table([120, 100], Numbered(150, withAmounts: true))
        {
            Totals = new((sums, _) => Sample.Row("Cộng trang", sums[0].ToString(CultureInfo.InvariantCulture))),
        });

        foreach (var page in PrintedWord.In(document.File).GroupBy(word => word.Page))
        {
            var numbers = page.Where(word => word.Left < 200 && char.IsAsciiDigit(word.Text[0])).Sum(word => int.Parse(word.Text, CultureInfo.InvariantCulture));
            var words = page.ToList();
            Assert.Equal("trang", words[^2].Text);
            Assert.Equal(numbers.ToString(CultureInfo.InvariantCulture), words[^1].Text);
        }
    }

    [Fact]
    public void The_sum_of_all_stands_below_the_sum_of_the_last_page()
    {
        for (var count = 30; count < 40; count++)
        {
            var all = Sample.Row("Tổng cộng", "1000") with { FollowsPageTotals = true };
            var document = Sample.Compose(new Table([120, 100], [.. Numbered(count, withAmounts: true), all])
            {
                Totals = new((sums, _) => Sample.Row("Cộng trang", sums[0].ToString(CultureInfo.InvariantCulture))),
            });

            var words = PrintedWord.In(document.File);
            Assert.Equal(["Tổng", "cộng", "1000"], words.TakeLast(3).Select(word => word.Text));
            Assert.Equal(document.Pages.Count - (words[^4].Page < document.Pages.Count ? 1 : 0), words.Count(word => word.Text == "trang"));
            Assert.InRange(words[^1].Bottom, 0, Sample.Format.Height - Sample.Format.Bottom + 2);
        }
    }

    [Fact]
    public void The_sums_stay_within_the_margins()
    {
        for (var count = 30; count < 50; count++)
        {
            var document = Sample.Compose(new Table([120, 100], Numbered(count, withAmounts: true)) { Totals = new((_, _) => Sample.Row("Cộng trang", "0")) });

            Assert.All(PrintedWord.In(document.File), word => Assert.InRange(word.Bottom, Sample.Format.Top, Sample.Format.Height - Sample.Format.Bottom + 2));
        }
    }

    [Fact]
    public void A_row_higher_than_a_page_is_divided_and_loses_nothing()
    {
        var document = Sample.Compose(new Table([60, 200], [Sample.Row("1", Sample.Repeated(Sample.Sentence, 30)), Sample.Row("2", "cuối")]));

        var sentence = Sample.Sentence.Split(' ').Length;
        Assert.True(document.Pages.Count > 1);
        Assert.Equal(2 + 30 * sentence + 1, PrintedWord.In(document.File).Count);
    }

    [Fact]
    public void A_row_that_fits_on_a_page_is_never_divided()
    {
        var document = Sample.Compose(new Table([60, 200], [.. Numbered(20), Sample.Row("dài", Sample.Repeated(Sample.Sentence, 8))]));

        var pages = PrintedWord.In(document.File).Where(word => word.Left > 150 && word.Text != "dòng").Select(word => word.Page).Distinct();

        Assert.Equal(2, document.Pages.Count);
        Assert.Equal([2], pages);
    }

    [Fact]
    public void Cells_over_columns_and_rows_cover_them()
    {
        var table = new Table([50, 100, 100], [])
        {
            Header =
            [
                new([Sample.Cell("TT") with { RowSpan = 2, IsMiddle = true }, Sample.Cell("Văn bản") with { ColumnSpan = 2 }]),
                Sample.Row("Số", "Ngày"),
            ],
        };

        var words = PrintedWord.In(Sample.Compose(table).File).ToDictionary(word => word.Text);

        Assert.Equal(words["Văn"].Left, words["Số"].Left, 0.1);
        Assert.Equal(words["Số"].Left + 100, words["Ngày"].Left, 0.1);
        Assert.InRange(words["TT"].Top, words["Văn"].Top + 1, words["Số"].Top - 1);
    }

    [Fact]
    public void Rows_that_one_cell_covers_stand_on_one_page()
    {
        var bound = new TableRow[] { new([Sample.Cell("hai") with { RowSpan = 2 }, Sample.Cell("trên")]), Sample.Row("dưới") };
        for (var count = 28; count < 40; count++)
        {
            var words = PrintedWord.In(Sample.Compose(new Table([120, 200], [.. Numbered(count), .. bound])).File);

            Assert.Equal(words.Single(word => word.Text == "trên").Page, words.Single(word => word.Text == "dưới").Page);
        }
    }

    [Fact]
    public void A_heading_of_a_section_is_not_left_at_the_foot_of_a_page()
    {
        for (var count = 28; count < 40; count++)
        {
            var words = PrintedWord.In(Sample.Compose(new Table([120, 200], [.. Numbered(count), Sample.Row("Mục", "I") with { KeepWithNext = true }, Sample.Row("đầu", "")])).File);

            Assert.Equal(words.Single(word => word.Text == "Mục").Page, words.Single(word => word.Text == "đầu").Page);
        }
    }

    [Fact]
    public void A_table_kept_together_goes_to_the_next_page_as_a_whole()
    {
        var document = Sample.Compose(Sample.Text(string.Join('\n', Enumerable.Repeat("chữ", 40))), new Table([100], Numbered(6).Select(row => Sample.Row("ký"))) { KeepTogether = true });

        Assert.All(PrintedWord.In(document.File).Where(word => word.Text == "ký"), word => Assert.Equal(2, word.Page));
    }

    [Fact]
    public void More_cells_than_columns_are_refused()
    {
        var fault = Assert.Throws<PdfException>(() => Sample.Compose(new Table([100, 100], [Sample.Row("1", "2", "3")])));

        Assert.Equal(PdfFault.BadStructure, fault.Fault);
    }

    [Fact]
    public void As_many_cells_as_columns_pass() => Assert.Single(Sample.Compose(new Table([100, 100], [Sample.Row("1", "2")])).Pages);

    [Fact]
    public void A_cell_over_more_rows_than_there_are_is_refused()
    {
        var table = new Table([100], [new([Sample.Cell("một") with { RowSpan = 2 }])]);

        Assert.Equal(PdfFault.BadStructure, Assert.Throws<PdfException>(() => Sample.Compose(table)).Fault);
    }

    [Fact]
    public void A_header_that_fills_the_page_is_refused_instead_of_running_on_for_ever()
    {
        var table = new Table([100], Numbered(100).Select(row => Sample.Row("1"))) { Header = [Sample.Row("TT") with { MinHeight = 500 }] };

        Assert.Equal(PdfFault.NotSupported, Assert.Throws<PdfException>(() => Sample.Compose(table)).Fault);
    }

    [Fact]
    public void Rows_are_taken_one_at_a_time()
    {
        var drawn = 0;
        IEnumerable<TableRow> Rows()
        {
            for (var i = 0; i < 20_000; i++)
            {
                drawn++;
                yield return Sample.Row("một", "hai");
            }
        }

        var document = PageComposer.OfSystem.Compose(
            new DocumentProperties("Sổ") { IsTagged = false }, new Section(Sample.Format, [new Table([100, 100], Rows())]));

        Assert.Equal(20_000, drawn);
        Assert.InRange(document.Pages.Count, 500, 800);
        Judge.AcceptsStructure(document.File.ToArray());
    }

    private static IEnumerable<TableRow> Numbered(int count, bool withAmounts = false) =>
        Enumerable.Range(1, count).Select(i => Sample.Row(i.ToString(CultureInfo.InvariantCulture), "dòng") with
        {
            Amounts = withAmounts ? new Dictionary<int, decimal> { [0] = i } : null,
        });
}
