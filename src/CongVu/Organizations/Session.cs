using CongVu.Database;
using CongVu.Ledger;

namespace CongVu.Organizations;

/// <summary>A log-in that lasts until it ends or grows too old (phiên làm việc).</summary>
public sealed class Session : IUnrecorded
{
    private Session()
    {
    }

    internal Session(Id<Session> id, Id<Person> person, DateTimeOffset at, string address)
    {
        Id = id;
        PersonId = person;
        StartedAt = at;
        Address = address;
    }

    public Id<Session> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string Address { get; private set; } = "";

    internal void End(DateTimeOffset at) => EndedAt ??= at;
}
