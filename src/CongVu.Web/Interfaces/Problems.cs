using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Interfaces;

/// <summary>Refusals and faults as programs read them: problem details (RFC 9457) with every refusal and the operation.</summary>
internal static class Problems
{
    private const string MediaType = "application/problem+json";

    public static IResult Of(HttpContext http, Outcome outcome)
    {
        ActLog.Write(http, http.GetEndpoint()?.DisplayName ?? "", outcome);
        var first = outcome.Refusals[0];
        var problem = new ProblemDetails
        {
            Type = $"urn:congvu:{first.Code}", Title = first.What, Detail = first.Text, Status = RefusalStatus.Of(first.Kind),
            Extensions =
            {
                ["operation"] = OperationOf(http).ToString("N"),
                ["refusals"] = outcome.Refusals.Select(RefusalContract.Of).ToList(),
            },
        };
        return Results.Json(problem, contentType: MediaType, statusCode: problem.Status);
    }

    /// <summary>A bare status, such as one that the framework gave.</summary>
    public static Task WriteStatusAsync(HttpContext http)
    {
        var title = http.Response.StatusCode switch
        {
            StatusCodes.Status401Unauthorized => "Thiếu mã truy cập, hoặc mã không còn hiệu lực.",
            StatusCodes.Status403Forbidden => "Mã truy cập này không có quyền thực hiện việc này.",
            StatusCodes.Status404NotFound => "Không tìm thấy.",
            StatusCodes.Status413PayloadTooLarge => "Nội dung gửi quá lớn.",
            StatusCodes.Status429TooManyRequests => "Gửi quá nhanh; thử lại sau.",
            _ => "Yêu cầu không hợp lệ.",
        };
        return WriteAsync(http, new ProblemDetails { Type = "about:blank", Title = title, Status = http.Response.StatusCode }, OperationOf(http));
    }

    public static Task WriteAsync(HttpContext http, Trouble trouble, Guid operation)
    {
        var (code, title) = trouble switch
        {
            Trouble.DatabaseAway => ("database.not-reachable", "Hệ thống tạm thời chưa kết nối được cơ sở dữ liệu."),
            Trouble.DiskFull => ("file.disk-full", "Máy chủ hết chỗ lưu."),
            Trouble.Unexpected => ("unexpected", "Có lỗi ngoài dự kiến."),
        };
        http.Response.Headers.RetryAfter = trouble is Trouble.Unexpected ? default : "10";
        return WriteAsync(http, new ProblemDetails { Type = $"urn:congvu:{code}", Title = title, Status = http.Response.StatusCode }, operation);
    }

    private static Task WriteAsync(HttpContext http, ProblemDetails problem, Guid operation)
    {
        problem.Extensions["operation"] = operation.ToString("N");
        return http.Response.WriteAsJsonAsync(problem, options: null, contentType: MediaType, http.RequestAborted);
    }

    private static Guid OperationOf(HttpContext http) => http.RequestServices.GetRequiredService<Operation>().Id;
}

/// <summary>A refusal on the wire.</summary>
/// <param name="Code">Stable name.</param>
/// <param name="What">What happened, in Vietnamese.</param>
/// <param name="Safe">What is safe.</param>
/// <param name="Remedy">What to do now.</param>
/// <param name="Clause">The clause of law, or <c>internal</c>.</param>
/// <param name="Field">The input it speaks of.</param>
public sealed record RefusalContract(string Code, string What, string Safe, string Remedy, string Clause, string? Field)
{
    internal static RefusalContract Of(Refusal refusal) =>
        new(refusal.Code, refusal.What, refusal.Safe, refusal.Remedy, refusal.Clause, refusal.Field);
}
