using System.Text;
using CongVu.Pades.Changes;

namespace CongVu.Pades.Verifying;

/// <summary>The stable names used in reports and by scripts, and the plain words for people.</summary>
public static class VerdictNames
{
    public static string Of(Indication indication) => indication switch
    {
        Indication.TotalPassed => "TOTAL-PASSED",
        Indication.TotalFailed => "TOTAL-FAILED",
        Indication.Indeterminate => "INDETERMINATE",
        _ => throw new ArgumentOutOfRangeException(nameof(indication)),
    };

    /// <summary>HashFailure becomes HASH_FAILURE.</summary>
    public static string Of(SubIndication reason)
    {
        var name = new StringBuilder();
        foreach (var letter in reason.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
                name.Append('_');
            name.Append(char.ToUpperInvariant(letter));
        }
        return name.ToString();
    }

    public static string Of(PlainAnswer answer) => answer == PlainAnswer.NoSignature ? "unsigned" : answer.ToString().ToLowerInvariant();

    public static string Of(Severity severity) => severity.ToString().ToLowerInvariant();

    public static string Of(ChangeLevel level) => level == ChangeLevel.SignaturesOnly ? "signatures-only" : level.ToString().ToLowerInvariant();

    public static string InVietnamese(PlainAnswer answer) => answer switch
    {
        PlainAnswer.Valid => "Hợp lệ",
        PlainAnswer.Indeterminate => "Chưa đủ căn cứ",
        PlainAnswer.Invalid => "Không hợp lệ",
        PlainAnswer.NoSignature => "Không có chữ ký số",
        PlainAnswer.Unreadable => "Không đọc được tệp PDF",
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };
}
