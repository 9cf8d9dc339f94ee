using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Submissions.Rules;

/// <summary>One published version of what an authority asks of dossiers (bản quy định tiếp nhận hồ sơ trình); never changed, only followed by another.</summary>
public sealed class ReceivingRules
{
    private ReceivingRules()
    {
    }

    internal ReceivingRules(Id<ReceivingRules> id, Id<Organization> receiver, RuleSet rules, DateTimeOffset at, string byName)
    {
        (Id, ReceiverId, Content, PublishedAt, PublishedByName) = (id, receiver, RuleFile.Write(rules), at, byName);
        (Name, LegalSource, ValidFrom, ValidTo) = (rules.Name, rules.LegalSource, rules.ValidFrom, rules.ValidTo);
    }

    public Id<ReceivingRules> Id { get; private set; }

    /// <summary>The authority that receives.</summary>
    public Id<Organization> ReceiverId { get; private set; }

    public string Name { get; private set; } = "";

    public string LegalSource { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    /// <summary>The rules as their file has them.</summary>
    public string Content { get; private set; } = "";

    public DateTimeOffset PublishedAt { get; private set; }

    public string PublishedByName { get; private set; } = "";

    internal RuleSet Read() => RuleFile.Read(Content).Value;
}
