using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Reports;

namespace CongVu.Reports;

/// <summary>A table bound as a book: numbered columns, its rows counted on every page and in all, room to sign (sổ in).</summary>
public static class BookForm
{
    /// <summary>The same table as a book.</summary>
    /// <param name="table">What is bound.</param>
    /// <param name="unit">As what its rows are counted: văn bản, hồ sơ.</param>
    /// <param name="maker">Who signs on the left: the one who keeps the book.</param>
    /// <param name="checker">Who signs on the right.</param>
    public static TableReport AsBook(this TableReport table, string unit, string maker = "Người lập sổ", string checker = "Người kiểm tra")
    {
        ArgumentNullException.ThrowIfNull(table);
        return table with
        {
            IsLandscape = true, HasColumnNumbers = true, PageTotalLabel = "Cộng trang", PageCountUnit = unit,
            LeftSigner = new SignerBlock([maker], ""), Signer = new SignerBlock([checker], ""), LetterSize = 11,
        };
    }
}
