using CongVu.DocumentFormat.Text;

namespace CongVu.Submissions.Letters;

/// <summary>Finds an authority in a recipient that somebody typed: "Chủ tịch Ủy ban nhân dân huyện A (để báo cáo)" names the committee of A.</summary>
internal static class AuthorityNames
{
    /// <summary>Whether the typed words contain the whole name, abbreviated or not.</summary>
    public static bool Names(string typed, string authority) => $" {Plain(typed)} ".Contains($" {Plain(authority)} ", StringComparison.Ordinal);

    private static string Plain(string name)
    {
        var letters = Folding.Fold(name).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ');
        var words = string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal).Replace("hoi dong nhan dan", "hdnd", StringComparison.Ordinal);
    }
}
