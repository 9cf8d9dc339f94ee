namespace CongVu.DocumentFormat.Drafting;

/// <summary>Capacity, post and name under which a document is signed. Quyền hạn, chức vụ, họ và tên.</summary>
/// <param name="Titles">The lines above the signature, as a sentence writes them; prefixes as TM. and KT. stay.</param>
/// <param name="FullName">The name, without titles.</param>
public sealed record SignerBlock(IReadOnlyList<string> Titles, string FullName)
{
    /// <summary>The head of a body signs: <c>GIÁM ĐỐC</c>.</summary>
    public static SignerBlock Head(string post, string fullName) => new([post], fullName);

    /// <summary>The head signs for a collective body: <c>TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH</c>.</summary>
    public static SignerBlock OnBehalf(string collective, string post, string fullName) => new([$"TM. {collective}", post], fullName);

    /// <summary>A deputy signs for the head: <c>KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC</c>; for a collective body, that comes first.</summary>
    public static SignerBlock Deputy(string headPost, string post, string fullName, string? collective = null) =>
        new(collective is null ? [$"KT. {headPost}", post] : [$"TM. {collective}", $"KT. {headPost}", post], fullName);

    /// <summary>The head of a subordinate unit signs by order: <c>TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG</c>.</summary>
    public static SignerBlock ByOrder(string headPost, string post, string fullName) => new([$"TL. {headPost}", post], fullName);

    /// <summary>The head of a subordinate body signs by special authorization: <c>TUQ. …</c>.</summary>
    public static SignerBlock Authorized(string headPost, string post, string fullName) => new([$"TUQ. {headPost}", post], fullName);

    /// <summary>An acting head signs: <c>Q. GIÁM ĐỐC</c>.</summary>
    public static SignerBlock Acting(string post, string fullName) => new([$"Q. {post}"], fullName);
}
