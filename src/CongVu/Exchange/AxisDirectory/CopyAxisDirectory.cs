using CongVu.Calendar;
using CongVu.Database;
using CongVu.EdXml.Transport;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.AxisDirectory;

/// <summary>Copies the axis' directory, so that codes are known while it is away. Hosted by a worker; tests call the same.</summary>
public sealed class CopyAxisDirectory
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly AxisLine axis;

    internal CopyAxisDirectory(OfficeContext db, OfficeClock clock, AxisLine axis)
    {
        this.db = db;
        this.clock = clock;
        this.axis = axis;
    }

    /// <exception cref="TransportException">The axis cannot be reached; the old copy stays.</exception>
    /// <returns>How many codes the copy holds.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        if (axis.Channel is not { } channel)
        {
            return 0;
        }

        var told = await axis.CallAsync(clock, () => channel.GetDirectoryAsync(cancel));
        var known = await db.Set<AxisAgency>().ToDictionaryAsync(row => row.Code, cancel);
        foreach (var (agency, code) in told.SelectMany(agency => agency.Codes.Select(code => (agency, code))).DistinctBy(pair => pair.code.Value))
        {
            if (!known.Remove(code.Value, out var row))
            {
                row = new AxisAgency { Code = code.Value };
                db.Add(row);
            }

            row.Copy(agency.Name, code);
        }

        db.RemoveRange(known.Values);
        await db.SaveAsync(cancel);
        return await db.Set<AxisAgency>().CountAsync(cancel);
    }
}
