namespace CongVu.Reports.Handling;

/// <summary>The columns of the two reports, in order, as people read them.</summary>
public static class HandlingWords
{
    /// <summary>The classes of a direction, in the order of a document's life.</summary>
    public static IReadOnlyList<HandlingClass> Classes(HandlingDirection direction) =>
        [.. Enum.GetValues<HandlingClass>().Where(value => value < HandlingClass.Drafting == direction is HandlingDirection.Incoming)];

    public static string InWords(this HandlingDirection direction) => direction switch
    {
        HandlingDirection.Incoming => "văn bản đến",
        HandlingDirection.Outgoing => "văn bản đi",
    };

    public static string InWords(this HandlingClass value) => value switch
    {
        HandlingClass.AwaitingIntake => "Chờ tiếp nhận",
        HandlingClass.AwaitingDirection => "Chờ chỉ đạo",
        HandlingClass.OpenInTime => "Trong hạn",
        HandlingClass.OpenOverdue => "Quá hạn",
        HandlingClass.DoneOnTime => "Đúng hạn",
        HandlingClass.DoneLate => "Quá hạn",
        HandlingClass.ForInformation => "Để biết",
        HandlingClass.GivenBack => "Trả lại, thu hồi, hủy số",
        HandlingClass.Drafting => "Dự thảo",
        HandlingClass.Submitted => "Đang trình, chờ ký",
        HandlingClass.AwaitingIssue => "Đã ký, chờ phát hành",
        HandlingClass.IssuedOnly => "Không gửi điện tử",
        HandlingClass.OnTheWay => "Đang gửi",
        HandlingClass.Arrived => "Đã đến đủ",
        HandlingClass.Accepted => "Đã tiếp nhận đủ",
        HandlingClass.NotDelivered => "Bị từ chối, lỗi",
        HandlingClass.Withdrawn => "Thu hồi, thay thế",
    };

    /// <summary>The head over neighboring columns; empty for a column that stands alone.</summary>
    public static string GroupOf(HandlingClass value) => value switch
    {
        HandlingClass.OpenInTime or HandlingClass.OpenOverdue => "Đang giải quyết",
        HandlingClass.DoneOnTime or HandlingClass.DoneLate => "Đã giải quyết",
        HandlingClass.Drafting or HandlingClass.Submitted or HandlingClass.AwaitingIssue => "Chưa phát hành",
        HandlingClass.IssuedOnly or HandlingClass.OnTheWay or HandlingClass.Arrived or HandlingClass.Accepted or HandlingClass.NotDelivered => "Đã phát hành",
        _ => "",
    };

    /// <summary>Group and column in one, where there is no head above.</summary>
    public static string InFull(this HandlingClass value) => GroupOf(value) is { Length: > 0 } group ? $"{group}: {value.InWords().ToLowerInvariant()}" : value.InWords();

    /// <summary>What is counted, printed with the report.</summary>
    public static IReadOnlyList<string> Rules(HandlingDirection direction) => direction switch
    {
        HandlingDirection.Incoming =>
        [
            "Mỗi văn bản đến trong kỳ (theo ngày đến; chưa vào sổ thì theo ngày hệ thống nhận) tính một lần, cho đơn vị chủ trì, và thuộc đúng một cột. Văn bản chưa giao hoặc chỉ để biết tính ở dòng của cơ quan.",
            "Văn bản giao thành nhiệm vụ theo hạn đang có hiệu lực và ngày báo cáo hoàn thành đã được chấp nhận của nhiệm vụ, chờ xác nhận thì theo ngày báo cáo; nhiều nhiệm vụ thì theo nhiệm vụ chưa xong, chậm nhất; văn bản khác theo hạn trả lời và ngày kết thúc xử lý. Không ghi hạn thì tính là trong hạn, đúng hạn.",
        ],
        HandlingDirection.Outgoing =>
        [
            "Tính văn bản phát hành trong kỳ (theo ngày văn bản) và dự thảo lập trước khi hết kỳ đến nay chưa phát hành; mỗi văn bản một lần, cho đơn vị soạn thảo, và thuộc đúng một cột. Dự thảo đã hủy và mẫu điền danh sách không tính.",
            "Đã đến đủ: đến mọi nơi nhận điện tử nhưng có nơi chưa tiếp nhận. Không gửi điện tử: bản giấy, hoặc không nơi nhận nào có đường gửi điện tử.",
        ],
    };
}
