using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>An agency of the demonstration with the two people who issue its documents.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Unit">What the annex says of it.</param>
/// <param name="Clerk">Drafts, numbers, seals.</param>
/// <param name="Head">Signs.</param>
internal sealed record Desk(Id<Organization> Agency, MarchUnit Unit, Actor Clerk, Actor Head)
{
    public Id<Post> ClerkPost => Clerk.Posts[0].Id;

    public Id<Post> HeadPost => Head.Posts[0].Id;
}
