using CongVu.Documents;
using CongVu.Documents.Uploads;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Web.Documents;

/// <summary>Enters a document whose files were uploaded before: from the page and from other systems alike (vào sổ).</summary>
public sealed class IncomingRegistrations(RegisterViews views, HandOverUploads uploads, RegisterIncoming register)
{
    private static readonly Refusal Secret = new(
        "document.secret", "Trên văn bản có dấu chỉ độ mật.", "Văn bản mật xử lý trên giấy; nếu không phải văn bản mật, đồng chí đánh dấu “Đã xem”.",
        "Luật Bảo vệ bí mật nhà nước");

    /// <summary>What shall be entered.</summary>
    /// <param name="Agency">The receiving agency.</param>
    /// <param name="Arrived">One that waits; absent for a new one.</param>
    /// <param name="Card">What the register shall say.</param>
    /// <param name="Uploads">Finished uploads of a new one, the main file first.</param>
    /// <param name="IsNoDuplicate">It was compared with the one already registered and is another.</param>
    /// <param name="IsNotSecret">A mark that looks like one of secrecy was looked at and is none.</param>
    public sealed record Registration(
        Id<Organization> Agency, Id<IncomingDocument>? Arrived, IncomingCard Card, IReadOnlyList<Id<PendingUpload>> Uploads, bool IsNoDuplicate = false, bool IsNotSecret = false);

    public async Task<Outcome<Id<IncomingDocument>>> RunAsync(Actor actor, Registration input, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(input);
        var files = await uploads.RunAsync(actor, input.Uploads, cancel);
        if (!files.IsDone)
        {
            return files.With(default(Id<IncomingDocument>));
        }

        var entry = new RegisterIncoming.Input(input.Agency, input.Arrived, IncomingOrigin.Uploaded, input.Card, files.Value);
        var proposal = await views.ProposeAsync(actor, input.Arrived, input.Uploads, cancel);
        var origin = proposal.HasText ? IncomingOrigin.Uploaded : IncomingOrigin.Scanned;
        return proposal.IsSecret && !input.IsNotSecret
            ? Secret
            : await register.RunAsync(actor, entry with { Origin = origin, IsNoDuplicate = input.IsNoDuplicate }, cancel);
    }
}
