using System.Globalization;
using CongVu.Pades.Changes;
using CongVu.Pades.Verifying;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace CongVu.Web.Signatures;

/// <summary>Kiểm tra chữ ký số: anybody's PDF, judged in memory; nothing of it is kept.</summary>
[OpenToAll, EnableRateLimiting(RateLimits.Verify)]
[RequestSizeLimit(PageLimits.LargestPublicFile + 65_536)]
[RequestFormLimits(MultipartBodyLengthLimit = PageLimits.LargestPublicFile + 65_536, MemoryBufferThreshold = (int)PageLimits.LargestPublicFile + 65_536)]
public sealed class VerifyPage(PublicChecks checks) : OfficePage
{
    public PublicCheck? Check { get; private set; }

    /// <summary>Why nothing was checked.</summary>
    public string? Problem { get; private set; }

    public static IHtmlContent ChipOf(Indication indication) => indication switch
    {
        Indication.TotalPassed => Words.Chip("Hợp lệ", "done"),
        Indication.Indeterminate => Words.Chip("Chưa đủ căn cứ", "soon"),
        Indication.TotalFailed => Words.Chip("Không hợp lệ", "late"),
    };

    /// <summary>The label of a mark: Razor keeps the tag's name for itself.</summary>
    public static IHtmlContent LabelOf(PageMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        var label = new TagBuilder("text");
        label.AddCssClass("mark");
        label.MergeAttribute("x", mark.X.ToString(CultureInfo.InvariantCulture));
        label.MergeAttribute("y", mark.LabelY.ToString(CultureInfo.InvariantCulture));
        label.InnerHtml.Append(mark.Label);
        return label;
    }

    public static string WordOf(TimeSource source) => source switch
    {
        TimeSource.None => "không ghi",
        TimeSource.Claimed => "theo máy của người ký",
        TimeSource.Timestamp => "dấu thời gian xác nhận",
        TimeSource.DocumentTimestamp => "dấu thời gian của tài liệu xác nhận",
    };

    public static string WordOf(ChangeLevel level) => level switch
    {
        ChangeLevel.None => "không có thay đổi nào",
        ChangeLevel.SignaturesOnly => "chỉ thêm chữ ký, dấu thời gian",
        ChangeLevel.Technical => "có thay đổi kỹ thuật, không chạm vào nội dung",
        ChangeLevel.Altered => "nội dung đã bị thay đổi",
    };

    public async Task OnPostAsync(IFormFile? file)
    {
        if (file is null || file.Length == 0)
        {
            Problem = "Đồng chí chưa chọn tệp, hoặc tệp không có nội dung.";
            return;
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, Cancel);
        Check = await checks.RunAsync(PageBinding.Clean(file.FileName), content.GetBuffer().AsMemory(0, (int)content.Length), Cancel);
    }
}
