using CongVu.Citizens;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.RateLimiting;

namespace CongVu.Web.Citizens;

/// <summary>
/// Tra cứu hồ sơ: step, days and unit for whoever has the code. The code is posted, so that it stands in no address and no log; any
/// other text gets one and the same answer.
/// </summary>
[OpenToAll, EnableRateLimiting(RateLimits.LookUp)]
public sealed class StatusPage(MatterStatus status) : OfficePage
{
    public MatterStatus.Answer? Found { get; private set; }

    public bool IsAsked { get; private set; }

    public async Task OnPostAsync(string? code)
    {
        IsAsked = true;
        Found = await status.FindAsync(code ?? "", Cancel);
    }
}
