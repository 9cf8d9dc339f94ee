using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Web.Directives;

/// <summary>What the leader's form on an incoming document shows: units used last as chips, all others in lists.</summary>
/// <param name="Document">On which document.</param>
/// <param name="Version">As it is shown.</param>
/// <param name="Today">The day.</param>
public sealed record DirectModel(Id<IncomingDocument> Document, int Version, DateOnly Today)
{
    /// <summary>Units used last.</summary>
    public IReadOnlyList<OrganizationDirectory.Entry> Usual { get; init; } = [];

    /// <summary>All units.</summary>
    public IReadOnlyList<OrganizationDirectory.Entry> Units { get; init; } = [];

    public IReadOnlyList<string> Phrases { get; init; } = [];

    public string Opinion { get; init; } = "";
}

/// <summary>The directives that follow from a document, on its page.</summary>
public sealed record FollowedModel(IReadOnlyList<DirectiveDetail> Directives, OrganizationDirectory.Tree Tree, DateOnly Today);
