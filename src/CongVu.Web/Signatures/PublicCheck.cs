using CongVu.Pades.Verifying;

namespace CongVu.Web.Signatures;

/// <summary>What anybody is told about the signatures of a file.</summary>
/// <param name="FileName">As the asker calls it.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Digest">SHA-256, in hex.</param>
/// <param name="At">When it was judged.</param>
/// <param name="Report">The verdict.</param>
/// <param name="Pages">Pictures of the first page and of those with signatures.</param>
public sealed record PublicCheck(string FileName, long Size, string Digest, DateTimeOffset At, VerificationReport Report, IReadOnlyList<MarkedPage> Pages)
{
    public string Answer => Report.Answer switch
    {
        PlainAnswer.Valid => "Hợp lệ: chữ ký đúng, văn bản không bị thay đổi",
        PlainAnswer.Indeterminate => "Chưa đủ căn cứ để kết luận",
        PlainAnswer.Invalid => "Không hợp lệ",
        PlainAnswer.NoSignature => "Tệp này chưa ký số",
        PlainAnswer.Unreadable => "Không đọc được tệp này như một tệp PDF",
    };

    /// <summary>Colour of the answer.</summary>
    public string Kind => Report.Answer switch
    {
        PlainAnswer.Valid => "",
        PlainAnswer.Invalid => "bad",
        PlainAnswer.Indeterminate or PlainAnswer.NoSignature or PlainAnswer.Unreadable => "warn",
    };
}

/// <summary>A page with the places of its signatures, in units of its picture.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Picture">WebP as base64: it travels in the page, nothing stays on the server.</param>
/// <param name="Marks">Rectangles of signatures.</param>
public sealed record MarkedPage(int Number, int Width, int Height, string Picture, IReadOnlyList<PageMark> Marks);

/// <summary>Where a signature stands on a page, from the upper left corner.</summary>
public sealed record PageMark(int X, int Y, int Width, int Height, string Label, string Kind)
{
    /// <summary>Baseline of the label: above the mark, or below where there is no room.</summary>
    public int LabelY => Y > 14 ? Y - 4 : Y + Height + 12;
}
