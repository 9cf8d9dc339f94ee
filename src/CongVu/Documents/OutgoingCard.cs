using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>What a draft says of itself (thông tin dự thảo).</summary>
/// <param name="TypeName">One of the 29 types.</param>
/// <param name="Notation">The code without its number.</param>
/// <param name="Subject">Trích yếu.</param>
/// <param name="Urgency">How fast.</param>
/// <param name="Answers">The incoming document it answers.</param>
public sealed record OutgoingCard(string TypeName, string Notation, string Subject, Urgency Urgency = Urgency.Normal, Id<IncomingDocument>? Answers = null);

/// <summary>Where a draft comes from.</summary>
internal sealed record DraftOrigin(Id<Organization> Agency, Id<Organization> Unit, Id<Person> Drafter, string DrafterName, DateTimeOffset At);
