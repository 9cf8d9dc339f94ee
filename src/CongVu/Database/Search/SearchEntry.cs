namespace CongVu.Database.Search;

/// <summary>What can be found of one thing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">Which.</param>
/// <param name="Agencies">Agencies whose wide roles (clerk, leader, office) may find it.</param>
/// <param name="Readers">Units and people who may find it as well.</param>
/// <param name="Day">Its date, shown with it.</param>
/// <param name="Code">Number and notation.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Detail">Issuer, signer, units: shown below the title, and found.</param>
/// <param name="Body">Text of its files: found, not shown.</param>
internal sealed record SearchEntry(
    SearchKind Kind,
    Guid Subject,
    IReadOnlyCollection<Guid> Agencies,
    IReadOnlyCollection<Guid> Readers,
    DateOnly? Day,
    string Code,
    string Title,
    string Detail,
    string Body);

/// <summary>What can be found.</summary>
public enum SearchKind
{
    /// <summary>Văn bản đến.</summary>
    Incoming,

    /// <summary>Văn bản đi, dự thảo.</summary>
    Outgoing,

    /// <summary>Nhiệm vụ.</summary>
    Directive,

    /// <summary>Hồ sơ trình.</summary>
    Submission,
}

/// <summary>One thing found.</summary>
public sealed record SearchHit(SearchKind Kind, Guid Subject, DateOnly? Day, string Code, string Title, string Detail);
