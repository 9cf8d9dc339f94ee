namespace CongVu.Exchange;

/// <summary>States of the exchange as people read them.</summary>
public static class ExchangeWords
{
    public static string InWords(this DeliveryState state) => state switch
    {
        DeliveryState.Unreachable => "Chưa gửi điện tử được",
        DeliveryState.Queued => "Chờ gửi",
        DeliveryState.Sent => "Đã gửi",
        DeliveryState.Arrived => "Đã đến",
        DeliveryState.Accepted => "Đã tiếp nhận",
        DeliveryState.Assigned => "Đã chuyển xử lý",
        DeliveryState.InProgress => "Đang xử lý",
        DeliveryState.Finished => "Đã hoàn thành",
        DeliveryState.Refused => "Từ chối tiếp nhận",
        DeliveryState.Failed => "Gửi lỗi",
        DeliveryState.TakenBack => "Đã lấy lại",
    };

    public static string InWords(this DeliveryWay way) => way switch
    {
        DeliveryWay.None => "Chưa có đường gửi điện tử",
        DeliveryWay.Inside => "Trong hệ thống",
        DeliveryWay.Axis => "Qua trục liên thông",
    };
}
