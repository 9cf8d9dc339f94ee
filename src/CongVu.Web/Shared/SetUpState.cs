using CongVu.Organizations;

namespace CongVu.Web.Shared;

/// <summary>Whether the installation still waits for its first agency; once it has one, nobody asks again.</summary>
internal sealed class SetUpState
{
    private volatile bool isDone;

    public async ValueTask<bool> IsNeededAsync(HttpContext http)
    {
        if (isDone)
        {
            return false;
        }

        isDone = !await http.RequestServices.GetRequiredService<SetUpOffice>().IsNeededAsync(http.RequestAborted);
        return !isDone;
    }
}
