using CongVu.Database;
using Microsoft.Extensions.DependencyInjection;
using CongVu.Organizations.WorkDays;

namespace CongVu.Organizations;

/// <summary>The facts of organizations and people in words.</summary>
internal static class OrganizationSentences
{
    public static void Add(IServiceCollection services)
    {
        services.Tell<OrganizationFounded>(fact => $"Lập {fact.Text("Name")}");
        services.Tell<DayDecided>(fact => $"Nhập lịch làm việc: {fact.Text("Occasion")}, theo {fact.Text("SourceDocument")}");
        services.Tell<DayWithdrawn>(fact => $"Bỏ ngày đã nhập trong lịch làm việc: {fact.Text("Occasion")}");
        services.Tell<OrganizationCodeGiven>(fact => $"Cấp mã định danh {fact.Text("Code")}");
        services.Tell<OrganizationRenamed>(fact => $"Đổi tên từ “{fact.Text("From")}” thành “{fact.Text("To")}”");
        services.Tell<OrganizationEnded>(fact => $"Kết thúc hoạt động: {fact.Text("Basis")}");
        services.Tell<PersonEntered>(fact => $"Thêm {fact.Text("FullName")}");
        services.Tell<PostGiven>(fact => $"Giữ chức vụ {fact.Text("Title")}");
        services.Tell<PostEnded>(_ => "Thôi giữ chức vụ");
        services.Tell<DelegationGiven>(fact => $"Ủy quyền theo {fact.Text("Basis")}");
        services.Tell<DelegationEnded>(_ => "Chấm dứt ủy quyền");
        services.Tell<LoggedIn>(fact => $"Đăng nhập từ {fact.Text("Address")}");
        services.Tell<AccountLocked>(_ => "Tài khoản tạm khóa vì nhập sai mật khẩu nhiều lần");
        services.Tell<PasswordSet>(_ => "Đặt mật khẩu");
        services.Tell<AccountUnlocked>(_ => "Mở khóa tài khoản");
        services.Tell<SystemTokenGiven>(fact => $"Cấp mã truy cập cho hệ thống “{fact.Text("Name")}”");
        services.Tell<SystemTokenWithdrawn>(fact => $"Thu hồi mã truy cập của hệ thống “{fact.Text("Name")}”");
        services.Tell<AccountDisabled>(fact => fact.Text("IsDisabled") == "True" ? "Đóng tài khoản" : "Mở tài khoản");
    }
}
