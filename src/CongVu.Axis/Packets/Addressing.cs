using CongVu.Axis.Agencies;
using CongVu.Axis.Systems;
using CongVu.EdXml;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Packets;

/// <summary>Finds out from whom and to whom a packet goes, and every reason why it cannot.</summary>
internal sealed class Addressing(AgencyDirectory directory, PeerSystems systems, PacketRows rows, AxisSettings settings)
{
    public async Task<Address> ResolveAsync(PeerSystem system, EdXmlReading reading, CancellationToken cancel)
    {
        var reasons = new List<RefusalReason>();
        var from = await FindSenderAsync(system, SenderOf(reading), reasons, cancel);
        var to = new List<Station>();
        RefusalReason? full = null;
        foreach (var code in ReceiversOf(reading))
        {
            if (await FindReceiverAsync(code, reasons, cancel) is not { } station) continue;
            // One agency may stand in a packet under its old and its new code; it gets the packet once.
            if (to.Any(known => known.AgencyId == station.AgencyId)) continue;

            to.Add(station);
            if (await rows.CountWaitingForAsync(station.AgencyId, cancel) >= settings.MaxWaiting) full ??= Reasons.ReceiverFull(code);
        }

        return new(from, to, reasons, full);
    }

    private static string SenderOf(EdXmlReading reading) => (reading.Document?.MessageHeader.From ?? reading.Status?.From)?.OrganId ?? "";

    // A status goes to the agency whose document it is about.
    private static IEnumerable<string> ReceiversOf(EdXmlReading reading) => reading.Document is { } document
        ? document.MessageHeader.To.Select(to => to.OrganId).OfType<string>().Distinct()
        : [reading.Status?.ResponseFor?.OrganId ?? ""];

    private async Task<Station> FindSenderAsync(PeerSystem system, string code, List<RefusalReason> reasons, CancellationToken cancel)
    {
        var known = await directory.FindAsync(code, cancel);
        if (known is null) reasons.Add(Reasons.SenderUnknown(code));
        else if (known.Value.Agency.SystemId != system.Id) reasons.Add(Reasons.SenderForeign(code));
        return new(known?.Agency.Id ?? "", code);
    }

    private async Task<Station?> FindReceiverAsync(string code, List<RefusalReason> reasons, CancellationToken cancel)
    {
        if (await directory.FindAsync(code, cancel) is not { } known)
        {
            reasons.Add(Reasons.ReceiverUnknown(code));
            return null;
        }

        if (!known.Code.HoldsOn(directory.Today)) reasons.Add(Reasons.ReceiverClosed(known.Code));
        else if (await systems.FindAsync(known.Agency.SystemId, cancel) is null or { IsLocked: true }) reasons.Add(Reasons.ReceiverLocked(code));
        return new(known.Agency.Id, code);
    }
}

/// <summary>An agency, under the code the packet calls it by.</summary>
internal sealed record Station(string AgencyId, string Code);

/// <summary>From whom, to whom, and what stands against it: for good, or for the time being.</summary>
internal sealed record Address(Station From, IReadOnlyList<Station> To, IReadOnlyList<RefusalReason> Reasons, RefusalReason? Full);
