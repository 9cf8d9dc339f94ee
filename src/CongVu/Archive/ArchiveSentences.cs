using CongVu.Database;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Archive;

/// <summary>The facts of files and filing plans in words.</summary>
internal static class ArchiveSentences
{
    public static void Add(IServiceCollection services)
    {
        services.Tell<FilingPlanStarted>(fact => $"Lập danh mục hồ sơ năm {fact.Text("Year")}");
        services.Tell<FilingHeadingPut>(fact => $"Ghi vào danh mục: {fact.Text("Notation")} {fact.Text("Title")}{(fact.Text("KeeperName") is { Length: > 0 } name ? $", người lập {name}" : "")}");
        services.Tell<FilingHeadingRemoved>(fact => $"Bỏ khỏi danh mục: {fact.Text("Notation")} {fact.Text("Title")}");
        services.Tell<FilingPlanApproved>(fact => $"Phê duyệt danh mục hồ sơ năm {fact.Text("Year")}, {fact.Text("Headings")} hồ sơ");
        services.Tell<CaseFileOpened>(fact => $"Mở hồ sơ {fact.Text("Code")}: {fact.Text("Title")}");
        services.Tell<DocumentFiled>(fact => $"Đưa văn bản vào hồ sơ, số thứ tự {fact.Text("Ordinal")}");
        services.Tell<DocumentTakenOut>(fact => $"Lấy khỏi hồ sơ văn bản số thứ tự {fact.Text("Ordinal")}: {fact.Text("Reason")}");
        services.Tell<CaseFileClosed>(fact => $"Kết thúc hồ sơ: {fact.Text("Documents")} văn bản, {fact.Text("Pages")} trang");
        services.Tell<CaseFileReopened>(fact => $"Mở lại hồ sơ: {fact.Text("Reason")}");
    }
}
