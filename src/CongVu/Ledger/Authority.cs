namespace CongVu.Ledger;

/// <summary>
/// Who acts, as what: copied into each fact at that moment, so that history survives when people move (người thực hiện).
/// </summary>
/// <param name="Person">The person; empty for the program itself.</param>
/// <param name="PersonName">The name as it was.</param>
/// <param name="Post">The post in whose capacity the person acts, if any.</param>
/// <param name="PostTitle">Its title as it was, with the basis of a delegation when the act rests on one.</param>
/// <param name="Organization">The organization for which the act is done, if any.</param>
public sealed record Authority(Guid Person, string PersonName, Guid? Post, string PostTitle, Guid? Organization)
{
    /// <summary>Acts of the program's own workers.</summary>
    public static Authority Program { get; } = new(Guid.Empty, "Hệ thống CongVu", null, "", null);
}
