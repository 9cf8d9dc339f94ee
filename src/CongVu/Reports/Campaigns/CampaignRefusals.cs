using CongVu.Calendar;
using CongVu.Outcomes;

namespace CongVu.Reports.Campaigns;

/// <summary>Why acts on campaigns are refused.</summary>
public static class CampaignRefusals
{
    private const string Letter = "Công văn 5636/UBND-KSTTHC của UBND tỉnh Đắk Lắk, mục 2";

    public static Refusal NotFound { get; } = new(
        "campaign.not-found", "Không có đợt đánh giá này, hoặc đồng chí không có quyền xem.", "Đồng chí mở lại từ danh sách các đợt đánh giá.")
    {
        Kind = RefusalKind.NotFound,
    };

    public static Refusal Ambiguous { get; } = new(
        "campaign.ambiguous", "Có nhiều đợt đánh giá mang mã này.", "Đồng chí ghi đầy đủ định danh của đợt đánh giá.");

    public static Refusal NotRunner { get; } = new(
        "campaign.not-runner", "Chỉ lãnh đạo, chánh văn phòng và bộ phận theo dõi của cơ quan mở đợt làm được việc này.", "Đồng chí đề nghị văn phòng của cơ quan đó thực hiện.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal CodeMissing { get; } = new(
        "campaign.code-missing", "Mã đợt chưa ghi, hoặc có ký tự khác chữ không dấu, chữ số và dấu gạch.", "Đồng chí ghi mã ngắn, ví dụ KYSO-2019.") { Field = "Code" };

    public static Refusal CodeTaken { get; } = new(
        "campaign.code-taken", "Cơ quan đã có đợt đánh giá mang mã này.", "Đồng chí chọn mã khác.") { Field = "Code", Kind = RefusalKind.Conflict };

    public static Refusal TitleMissing { get; } = new(
        "campaign.title-missing", "Chưa ghi nội dung đánh giá.", "Đồng chí ghi việc được đánh giá.") { Field = "Title" };

    public static Refusal NoUnits { get; } = new(
        "campaign.no-units", "Chưa chọn đơn vị nào, hoặc có đơn vị chọn hai lần.", "Đồng chí chọn các đơn vị trong phạm vi đánh giá.") { Field = "Units" };

    public static Refusal UnitOutside(string name) => new(
        "campaign.unit-outside", $"“{name}” không phải cơ quan cấp dưới.", "Đồng chí chỉ chọn các cơ quan trực thuộc.") { Field = "Units" };

    public static Refusal NoCriteria { get; } = new(
        "campaign.no-criteria", "Chưa chọn tiêu chí nào.", "Đồng chí chọn ít nhất một tiêu chí.") { Field = "Criteria" };

    public static Refusal ThresholdImpossible { get; } = new(
        "campaign.threshold-impossible", "Mức của một tiêu chí không hợp lệ.", "Đồng chí ghi số văn bản từ 1 trở lên, tỷ lệ từ 1 đến 100.") { Field = "Criteria" };

    public static Refusal NoCollector { get; } = new(
        "campaign.no-collector", "Tiêu chí gửi báo cáo cần cơ quan tổng hợp và hạn báo cáo không trước ngày đầu của đợt.", "Đồng chí chọn cơ quan tổng hợp và ghi hạn báo cáo.") { Field = "Collector" };

    public static Refusal PeriodImpossible { get; } = new(
        "campaign.period-impossible", "Thời gian của đợt không nằm trong lịch làm việc của chương trình.", "Đồng chí kiểm tra lại ngày đầu, ngày cuối.") { Field = "From" };

    public static Refusal WrongState(string state) => new(
        "campaign.wrong-state", $"Đợt đánh giá đang ở trạng thái “{state}”, không làm được việc này.", "Đồng chí tải lại trang để xem tình trạng mới.")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal NotOver(DateOnly from) => new(
        "campaign.not-over", "Thời gian của đợt hoặc hạn báo cáo chưa qua.", $"Đồng chí gửi kết quả tạm tính cho đơn vị từ ngày {VietnamDate.InDigits(from)}.");

    public static Refusal NotOfUnit { get; } = new(
        "campaign.not-of-unit", "Chỉ lãnh đạo, văn phòng, văn thư của chính đơn vị nêu được ý kiến về kết quả của đơn vị.", "Đồng chí báo với lãnh đạo đơn vị đó.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal TooLate(DateOnly until) => new(
        "campaign.too-late", $"Thời gian nêu ý kiến đã hết ngày {VietnamDate.InDigits(until)}.", "Đồng chí nêu trong báo cáo giải trình nếu đơn vị bị phê bình.");

    public static Refusal NothingAgainst { get; } = new(
        "campaign.nothing-against", "Tiêu chí này đơn vị đã đạt, hoặc đã có ý kiến đang chờ xem xét.", "Đồng chí chọn tiêu chí chưa đạt.") { Field = "Criterion" };

    public static Refusal WordsMissing { get; } = new(
        "campaign.words-missing", "Chưa nêu nội dung.", "Đồng chí ghi rõ nội dung, lý do.") { Field = "Words" };

    public static Refusal EvidenceMissing { get; } = new(
        "campaign.evidence-missing", "Chưa chọn văn bản minh chứng, hoặc văn bản ấy không phải văn bản đơn vị đã phát hành trong thời gian của đợt.",
        "Đồng chí chọn văn bản đi đã phát hành; nếu do hệ thống thì chọn “Lỗi hệ thống” và nêu rõ.") { Field = "Document" };

    public static Refusal ObjectionsOpen(int count) => new(
        "campaign.objections-open", $"Còn {count} ý kiến của đơn vị chưa được xem xét.", "Đồng chí trả lời từng ý kiến rồi chốt.");

    public static Refusal StillTime(DateOnly until) => new(
        "campaign.still-time", $"Đơn vị còn được nêu ý kiến đến hết ngày {VietnamDate.InDigits(until)}.", "Đồng chí chốt từ ngày làm việc sau đó.");

    public static Refusal LetterExists { get; } = new(
        "campaign.letter-exists", "Đợt này đã có dự thảo công văn.", "Đồng chí sửa dự thảo đó, hoặc hủy dự thảo rồi lập lại.") { Kind = RefusalKind.Conflict };

    public static Refusal ExplainByImpossible { get; } = new(
        "campaign.explain-by-impossible", "Hạn giải trình phải sau ngày hôm nay.", "Đồng chí chọn ngày khác.") { Field = "ExplainBy" };

    public static Refusal NotCriticized { get; } = new(
        "campaign.not-criticized", "Đơn vị không bị phê bình trong đợt này nên không phải giải trình.", "Đồng chí không cần làm gì thêm.");

    public static Refusal NotHeadOfUnit { get; } = new(
        "campaign.not-head-of-unit", "Chỉ thủ trưởng đơn vị gửi được giải trình.", "Đồng chí trình thủ trưởng đơn vị gửi.", Letter) { Kind = RefusalKind.NotAllowed };

    public static Refusal CauseMissing { get; } = new(
        "campaign.cause-missing", "Chưa nêu nguyên nhân.", "Đồng chí nêu cụ thể nguyên nhân chủ quan hoặc khách quan.", Letter) { Field = "CauseWords" };

    public static Refusal RemedyMissing { get; } = new(
        "campaign.remedy-missing", "Chưa nêu hướng khắc phục.", "Đồng chí nêu việc sẽ làm để khắc phục.", Letter) { Field = "Remedy" };

    public static Refusal RemedyInPast { get; } = new(
        "campaign.remedy-in-past", "Thời hạn khắc phục ở trước ngày hôm nay.", "Đồng chí chọn ngày từ hôm nay trở đi.", Letter) { Field = "RemedyBy" };

    public static Refusal AlreadyExplained { get; } = new(
        "campaign.already-explained", "Đơn vị đã gửi giải trình cho đợt này.", "Đồng chí bổ sung khi thực hiện nhiệm vụ khắc phục.") { Kind = RefusalKind.Conflict };

    public static Refusal AlreadyDirected { get; } = new(
        "campaign.already-directed", "Hướng khắc phục này đã được giao thành nhiệm vụ.", "Đồng chí theo dõi ở nhiệm vụ đó.") { Kind = RefusalKind.Conflict };
}
