using System.Globalization;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Exchange.AxisDirectory;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>How one receiver is reached.</summary>
/// <param name="Receiver">The agency.</param>
/// <param name="Name">Its name as it is now.</param>
/// <param name="Way">By which way.</param>
/// <param name="Code">Its code on the axis; empty otherwise.</param>
/// <param name="From">The sender's code on the axis; empty otherwise.</param>
/// <param name="Obstacle">Why there is no way; empty otherwise.</param>
internal sealed record Route(Id<Organization> Receiver, string Name, DeliveryWay Way, string Code = "", string From = "", string Obstacle = "");

/// <summary>Finds the way to each receiver of a document: within the deployment, over the axis, or none.</summary>
internal sealed class Routes(OfficeContext db, OrganizationDirectory directory, AxisLine axis, OfficeClock clock)
{
    /// <summary>One route per receiving agency, however often it stands in the document; the issuer itself needs none.</summary>
    public async Task<IReadOnlyList<Route>> OfAsync(OutgoingDocument document, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var agencies = document.Recipients.OrderBy(recipient => recipient.Ordinal)
            .Select(recipient => recipient.OrganizationId is { } id ? tree.Entries.GetValueOrDefault(id)?.Agency : null)
            .OfType<Id<Organization>>().Where(agency => agency != document.AgencyId).Distinct().ToList();
        if (agencies.Count == 0)
        {
            return [];
        }

        var working = await WorkingHereAsync(agencies, cancel);
        var closed = await ClosedAsync([.. agencies.Select(agency => tree.Entries[agency])], cancel);
        return [.. agencies.Select(agency => Find(tree.Entries[document.AgencyId], tree.Entries[agency], working.Contains(agency), closed))];
    }

    /// <summary>The route from one agency to another as it is today.</summary>
    public async Task<Route> BetweenAsync(Id<Organization> sender, Id<Organization> receiver, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var working = await WorkingHereAsync([receiver], cancel);
        return Find(tree.Entries[sender], tree.Entries[receiver], working.Count > 0, await ClosedAsync([tree.Entries[receiver]], cancel));
    }

    /// <summary>The code under which an agency speaks on the axis: the newer scheme first; empty if it has none.</summary>
    public static string CodeOf(OrganizationDirectory.Entry agency) =>
        agency.Codes.OrderBy(code => OrganizationCodes.SchemeOf(code) is CodeScheme.Decision20 ? 0 : 1).ThenBy(code => code, StringComparer.Ordinal).FirstOrDefault() ?? "";

    // An agency works in this deployment when it keeps a register of incoming documents here.
    private async Task<HashSet<Id<Organization>>> WorkingHereAsync(List<Id<Organization>> agencies, CancellationToken cancel) =>
        [.. await db.Set<Register>().Where(register => agencies.Contains(register.AgencyId) && register.Kind == RegisterKind.Incoming)
            .Select(register => register.AgencyId).Distinct().ToListAsync(cancel)];

    // What the axis' directory says of codes that no longer hold.
    private async Task<Dictionary<string, string>> ClosedAsync(OrganizationDirectory.Entry[] receivers, CancellationToken cancel)
    {
        var (codes, today) = (receivers.Select(CodeOf).Where(code => code.Length > 0).ToList(), clock.Today);
        var rows = await db.Set<AxisAgency>().AsNoTracking().Where(row => codes.Contains(row.Code) && row.ValidTo < today).ToListAsync(cancel);
        return rows.ToDictionary(row => row.Code, row => string.Create(CultureInfo.InvariantCulture,
            $"Mã {row.Code} đã đóng trên trục liên thông từ {row.ValidTo:dd/MM/yyyy}{(row.Successor.Length > 0 ? $"; mã kế thừa: {row.Successor}" : "")}"));
    }

    private Route Find(OrganizationDirectory.Entry sender, OrganizationDirectory.Entry receiver, bool worksHere, Dictionary<string, string> closed)
    {
        var (from, code) = (CodeOf(sender), CodeOf(receiver));
        var obstacle = (axis.IsThere, from.Length, code.Length) switch
        {
            (false, _, _) => "Hệ thống chưa nối với trục liên thông",
            (_, 0, _) => "Cơ quan gửi chưa có mã định danh trên trục liên thông",
            (_, _, 0) => "Nơi nhận chưa có mã định danh trên trục liên thông",
            _ => closed.GetValueOrDefault(code, ""),
        };
        return (receiver.ExistsOn(clock.Today), worksHere, obstacle) switch
        {
            (false, _, _) => None(receiver, $"{receiver.Name} đã kết thúc hoạt động ngày {receiver.ValidTo:dd/MM/yyyy}"),
            (_, true, _) => new Route(receiver.Id, receiver.Name, DeliveryWay.Inside),
            (_, _, "") => new Route(receiver.Id, receiver.Name, DeliveryWay.Axis, code, from),
            _ => None(receiver, obstacle),
        };
    }

    private static Route None(OrganizationDirectory.Entry agency, string obstacle) => new(agency.Id, agency.Name, DeliveryWay.None, Obstacle: obstacle);
}
