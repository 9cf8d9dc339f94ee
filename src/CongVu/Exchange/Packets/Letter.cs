using CongVu.EdXml;

namespace CongVu.Exchange.Packets;

/// <summary>What a document packet does with its document, for the composer.</summary>
/// <param name="Type">New, recall, update or replace.</param>
/// <param name="At">When it was wanted.</param>
internal sealed record Letter(BussinessDocType Type, DateTimeOffset At)
{
    public string Reason { get; init; } = "";

    /// <summary>Identifier of the document that is recalled, updated or replaced.</summary>
    public string Target { get; init; } = "";

    /// <summary>What an update says instead; null leaves it.</summary>
    public string? Subject { get; init; }
}

/// <summary>What a status packet says of a document that was received.</summary>
/// <param name="Code">One of <see cref="StatusCodes"/>.</param>
/// <param name="DocumentId">The sender's identifier of the document.</param>
/// <param name="DocumentCode">Number and notation.</param>
/// <param name="IssueDate">The document's date.</param>
/// <param name="Description">In words; the reason of a refusal.</param>
/// <param name="StaffName">Who did it.</param>
/// <param name="At">When.</param>
internal sealed record StatusNote(
    string Code, string DocumentId, string DocumentCode, DateOnly? IssueDate, string Description, string StaffName, DateTimeOffset At);
