namespace CongVu.Ledger;

/// <summary>A fact as it is kept: one line of the ledger.</summary>
internal sealed class FactRow
{
    public Guid Id { get; init; }

    /// <summary>The act that recorded it. With <see cref="Ordinal"/> unique: one operation is done once.</summary>
    public Guid Operation { get; init; }

    public int Ordinal { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Name of the fact's type, such as <c>DirectiveClosed</c>.</summary>
    public string Type { get; init; } = "";

    public Guid Subject { get; init; }

    public Guid Person { get; init; }

    public string PersonName { get; init; } = "";

    public Guid? Post { get; init; }

    public string PostTitle { get; init; } = "";

    public Guid? Organization { get; init; }

    /// <summary>The fact's own values as JSON.</summary>
    public string Content { get; init; } = "";
}
