using System.Threading.RateLimiting;

namespace CongVu.Web.Hosting;

/// <summary>How often one machine may ask for what costs much and is open to all.</summary>
internal static class RateLimits
{
    public const string Verify = "verify";
    public const string LogIn = "log-in";
    public const string LookUp = "look-up";

    private const int VerificationsPerMinute = 20;
    private const int LogInsPerMinute = 60;
    private const int LookUpsPerMinute = 20;

    public static void Add(IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Verify, http => PerMinute(http, VerificationsPerMinute));
        options.AddPolicy(LogIn, http => PerMinute(http, LogInsPerMinute));
        options.AddPolicy(LookUp, http => PerMinute(http, LookUpsPerMinute));
    });

    // Only sending counts: looking at the empty page costs nothing.
    private static RateLimitPartition<string> PerMinute(HttpContext http, int most)
    {
        var machine = http.Connection.RemoteIpAddress?.ToString() ?? "";
        return HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(machine, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("look");
    }
}
