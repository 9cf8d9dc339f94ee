using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Looking;

/// <summary>When a person last looked at a directive (lần xem trước).</summary>
public sealed class DirectiveLook : IUnrecorded
{
    private DirectiveLook()
    {
    }

    internal DirectiveLook(Id<Person> person, Id<Directive> directive, DateTimeOffset at) => (PersonId, DirectiveId, LookedAt) = (person, directive, at);

    public Id<Person> PersonId { get; private set; }

    public Id<Directive> DirectiveId { get; private set; }

    public DateTimeOffset LookedAt { get; internal set; }
}
