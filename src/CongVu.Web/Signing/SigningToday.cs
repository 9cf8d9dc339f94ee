using CongVu.Calendar;
using CongVu.Organizations;
using CongVu.Signing.Health;
using CongVu.Web.Shared;

namespace CongVu.Web.Signing;

/// <summary>Warns on the first page of the day before a certificate ends; from the register alone, without scripts.</summary>
internal sealed class SigningToday(SigningHealth health, OfficeClock clock) : ITodayPart
{
    private const int Order = 4;

    public async Task<IReadOnlyList<TodaySection>> SectionsAsync(Actor actor, CancellationToken cancel)
    {
        var ending = (await health.CertificatesAsync(actor, cancel)).Where(health.EndsSoon).ToList();
        return ending.Count == 0 ? [] :
        [
            new TodaySection(Order, "Chứng thư số sắp hết hạn", "/bac-si-ky-so", ending.Count,
            [
                .. ending.Select(own => new TodayRow(
                    Words.Day(VietnamTime.DayOf(own.NotAfter)), own.SubjectName, "/bac-si-ky-so", own.IssuerName,
                    own.NotAfter < clock.Now ? "Hết hạn" : "Sắp hết hạn", own.NotAfter < clock.Now ? "late" : "soon", "Xem cách gia hạn")),
            ]),
        ];
    }
}
