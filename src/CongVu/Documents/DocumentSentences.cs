using System.Text.Json;
using CongVu.Database;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Documents;

/// <summary>The facts of documents in words.</summary>
internal static class DocumentSentences
{
    public static void Add(IServiceCollection services)
    {
        services.Tell<RegisterOpened>(fact => $"Mở sổ “{fact.Text("Name")}” năm {fact.Text("Year")}");
        services.Tell<RegisterClosed>(fact => $"Đóng sổ ở số {fact.Text("LastNumber")}");
        services.Tell<NumberVoided>(fact => $"Hủy số {fact.Text("Number")}: {fact.Text("Reason")}");
        services.Tell<DocumentArrived>(fact => $"Văn bản {fact.Text("Code")} của {fact.Text("IssuerName")} đến");
        services.Tell<IncomingRegistered>(fact => $"Vào sổ, số đến {fact.Text("ArrivalNumber")}");
        services.Tell<IncomingCorrected>(_ => "Đính chính thông tin đăng ký");
        services.Tell<IncomingReturned>(fact => $"Trả lại nơi gửi: {fact.Text("Reason")}");
        services.Tell<IncomingForInformation>(fact => fact.Text("Opinion") is { Length: > 0 } words ? $"Chuyển để biết: {words}" : "Chuyển để biết");
        services.Tell<IncomingHandled>(_ => "Giao xử lý");
        services.Tell<IncomingCompleted>(fact => $"Kết thúc xử lý: {fact.Text("Conclusion")}");
        services.Tell<DraftStarted>(_ => "Bắt đầu soạn thảo");
        services.Tell<DraftDescribed>(_ => "Sửa thông tin dự thảo");
        services.Tell<RecipientsSet>(fact => $"Chọn {fact.Length("Names")} nơi nhận");
        services.Tell<PartVersioned>(fact => $"Đưa tệp “{fact.Text("Name")}”, bản {fact.Text("Version")}");
        services.Tell<PartRemoved>(fact => $"Bỏ tệp “{fact.Text("Name")}”");
        services.Tell<PartConverted>(_ => "Chuyển tệp sang PDF");
        services.Tell<PdfApproved>(_ => "Tác giả xác nhận bản PDF đúng");
        services.Tell<DraftSubmitted>(_ => "Trình duyệt, trình ký");
        services.Tell<StepPassed>(fact => $"{Step(fact)}: đồng ý{(fact.Text("Opinion") is { Length: > 0 } words ? $", {words}" : "")}");
        services.Tell<DraftReturned>(fact => $"Trả lại để sửa: {fact.Text("Reason")}");
        services.Tell<DraftCancelled>(fact => $"Hủy dự thảo: {fact.Text("Reason")}");
        services.Tell<PlaceCorrected>(_ => "Chỉnh vị trí chữ ký, số, ngày trên văn bản");
        services.Tell<PersonSigned>(fact => $"{fact.Text("SignerName")} ký {fact.Length("Files")} tệp");
        services.Tell<RestAsked>(fact => $"Đề nghị ký nốt {fact.Length("Files")} tệp");
        services.Tell<DocumentNumbered>(fact => $"Cấp số {fact.Text("Code")}");
        services.Tell<SealApplied>(fact => $"Ký số cơ quan {fact.Length("Files")} tệp");
        services.Tell<DocumentIssued>(_ => "Phát hành");
        services.Tell<DocumentIssuedOnPaper>(fact => $"Ghi nhận phát hành bản giấy: {fact.Text("Reason")}");
    }

    private static string Step(JsonElement fact) =>
        Enum.TryParse<ReviewKind>(fact.Text("Kind"), out var kind) ? kind.InWords() : "Duyệt";
}
