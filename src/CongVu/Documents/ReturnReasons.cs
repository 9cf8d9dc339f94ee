namespace CongVu.Documents;

/// <summary>Coded reasons for returning an incoming document, as the sender will read them.</summary>
public static class ReturnReasons
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["unsigned"] = "Văn bản hoặc phụ lục chưa có chữ ký số",
        ["invalid-signature"] = "Chữ ký số không hợp lệ hoặc văn bản bị thay đổi sau khi ký",
        ["wrong-addressee"] = "Gửi sai nơi nhận",
        ["missing-parts"] = "Thiếu phụ lục, tài liệu kèm theo",
        ["format"] = "Sai thể thức, kỹ thuật trình bày",
        ["paper"] = "Văn bản giấy giữa các cơ quan: đề nghị gửi bản điện tử có ký số",
        ["secret"] = "Nội dung mật: chỉ gửi bản giấy theo quy định",
        ["other"] = "Lý do khác",
    };

    /// <summary>The reason in words; null when nothing was said.</summary>
    public static string? Text(string code, string words)
    {
        var isKnown = All.TryGetValue(code, out var label);
        var said = words.Trim();
        return (isKnown, said.Length) switch
        {
            (false, 0) => null,
            (true, 0) => code == "other" ? null : label,
            (false, _) => said,
            (true, _) => code == "other" ? said : $"{label}: {said}",
        };
    }
}
