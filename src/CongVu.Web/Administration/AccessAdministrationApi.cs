using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;
using CongVu.Signing.Remote;
using CongVu.Web.Interfaces;

namespace CongVu.Web.Administration;

/// <summary>Accounts, delegations, tokens and certificates for other systems (tài khoản, ủy quyền, mã truy cập, chứng thư).</summary>
internal sealed class AccessAdministrationApi : IApiPart
{
    /// <summary>Which one.</summary>
    internal sealed record Which<T>(Id<T> Id);

    /// <summary>A certificate with its key, as a PKCS#12 file in base64.</summary>
    internal sealed record NewCertificate(Id<Organization> Agency, Id<Person>? Person, byte[] File, string Pin);

    public void Map(RouteGroupBuilder api)
    {
        api.MapAct<UnlockAccount, Which<Person>>("/people/unlock", (act, actor, input, cancel) => act.RunAsync(actor, input.Id, cancel))
            .Does("Mở khóa tài khoản", Role.Administrator);
        api.MapAct<EndDelegation, Which<Delegation>>("/delegations/end", (act, actor, input, cancel) => act.RunAsync(actor, input.Id, cancel))
            .Does("Chấm dứt ủy quyền");
        api.MapAct<WithdrawSystemToken, Which<SystemToken>>("/tokens/withdraw", (act, actor, input, cancel) => act.RunAsync(actor, input.Id, cancel))
            .Does("Thu hồi mã truy cập");
        api.MapAct<RegisterCertificate, NewCertificate>("/certificates", async (act, actor, input, cancel) =>
            await act.RunAsync(actor, new RegisterCertificate.Input(input.Agency, input.Person, input.File, input.Pin), cancel))
            .Does("Đăng ký chứng thư số", Role.Administrator);
        api.MapMaking<EnterRemoteService, EnterRemoteService.Input, RemoteSigningService>("/remote-signing", "remote-signing", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Khai báo dịch vụ ký số từ xa", Role.Administrator);
        api.MapAct<RegisterRemoteCertificate, RegisterRemoteCertificate.Input>("/certificates/remote", async (act, actor, input, cancel) => await act.RunAsync(actor, input, cancel))
            .Does("Đăng ký chứng thư tại dịch vụ ký từ xa", Role.Administrator);
    }
}
