using System.Text.Json;
using Deque.AxeCore.Commons;
using PuppeteerSharp;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>The status page as a person uses it, in a browser: sorted, filtered, by keyboard, on a telephone, without script.</summary>
[Slow]
public sealed class StatusPageTests
{
    private const string Names = "Array.from(document.querySelectorAll('#bang tbody tr')).filter(r => !r.hidden).map(r => "
        + "r.cells[0].innerText)";

    [Fact]
    public async Task Sorts_filters_and_keeps_still_whatever_units_are_called()
    {
        using var year = Year();
        await using var browser = await HeadlessBrowser.Start();
        await using var page = await browser.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, said) => complaints.Add($"{said.Message.Type}: {said.Message.Text}");
        page.PageError += (_, fault) => complaints.Add(fault.Message);
        page.Request += (_, request) => complaints.AddRange(request.Request.Url.StartsWith("file:", StringComparison.Ordinal) ? []
            : [request.Request.Url]);
        await page.GoToAsync(Address(year));

        await page.ClickAsync("#bang thead th:nth-child(1) button");
        var ascending = await page.EvaluateExpressionAsync<string[]>(Names);
        Assert.Equal(["Xã <b onclick=alert(1)>Cam</b>", "Xã An", "Xã Bình", "Xã Đồng"], ascending);
        await page.FocusAsync("#bang thead th:nth-child(1) button");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(ascending.Reverse(), await page.EvaluateExpressionAsync<string[]>(Names));
        Assert.Equal("descending", await page.EvaluateExpressionAsync<string>(
            "document.querySelector('#bang thead th').getAttribute('aria-sort')"));

        await page.TypeAsync("#tim", "dong");
        Assert.Equal(["Xã Đồng"], await page.EvaluateExpressionAsync<string[]>(Names));
        Assert.Equal("Đang hiện 1/4 đơn vị", await page.EvaluateExpressionAsync<string>("document.getElementById('dem').textContent"));
        await page.EvaluateExpressionAsync("tim.value = ''; tim.dispatchEvent(new Event('input'))");
        await page.SelectAsync("#tinh-trang", "phai_sua");
        Assert.Equal(["Xã Bình"], await page.EvaluateExpressionAsync<string[]>(Names));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Fits_a_telephone()
    {
        using var year = Year();
        await using var browser = await HeadlessBrowser.Start();
        await using var page = await browser.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = 360, Height = 700, IsMobile = true });
        await page.GoToAsync(Address(year));

        Assert.True(await page.EvaluateExpressionAsync<int>("document.documentElement.scrollWidth") <= 360);
    }

    [Fact]
    public async Task Can_be_read_without_script()
    {
        using var year = Year();
        await using var browser = await HeadlessBrowser.Start();
        await using var page = await browser.NewPageAsync();
        await page.SetJavaScriptEnabledAsync(false);
        await page.GoToAsync(Address(year));
        var text = await page.GetContentAsync();

        Assert.Contains("Xã Đồng", text, StringComparison.Ordinal);
        Assert.Contains("<form class=\"loc\" id=\"loc\" hidden", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Axe_finds_nothing_serious()
    {
        using var year = Year();
        await using var browser = await HeadlessBrowser.Start();
        await using var page = await browser.NewPageAsync();
        await page.SetBypassCSPAsync(true);
        await page.GoToAsync(Address(year));
        await page.EvaluateExpressionAsync(new BundledAxeScriptProvider().GetScript());
        var found = await page.EvaluateFunctionAsync<string>(
            "async () => JSON.stringify((await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })).violations"
            + ".map(v => v.impact + ' ' + v.id + ' ' + v.nodes.map(n => n.html).join(' | ')))");

        Assert.Empty(JsonSerializer.Deserialize<string[]>(found)!);
    }

    [Fact]
    public void The_whole_country_stays_under_five_megabytes()
    {
        using var year = new SmallYear();
        year.Write("don-vi.csv", "ma,ten,loai\n" + string.Concat(Enumerable.Range(1, 3321).Select(n => $"u{n},xã Số {n},xa\n")));
        for (var n = 1; n <= 300; n++)
            year.Write($"bao-cao-nop/u{n}.csv", $"Đơn vị báo cáo,xã Số {n}\nMã,Số liệu\nso_cuoc,mấy cuộc\nso_luot,không rõ\n");
        year.Run("check");

        Assert.InRange(new FileInfo(year.FullPath("ket-qua/kiem-tra.html")).Length, 1_000_000, 5_000_000);
    }

    private static string Address(SmallYear year) => new Uri(year.FullPath("ket-qua/kiem-tra.html")).AbsoluteUri;

    private static SmallYear Year()
    {
        var year = new SmallYear();
        year.Write("don-vi.csv", "ma,ten,loai\nan,Xã An,xa\nbinh,Xã Bình,xa\ncam,Xã <b onclick=alert(1)>Cam</b>,xa\ndong,Xã Đồng,xa\n");
        year.Write("bao-cao-nop/xa-binh.csv", "Mã,Số liệu\nso_cuoc,mấy cuộc\nso_luot,300\n");
        year.Run("check");
        return year;
    }
}
