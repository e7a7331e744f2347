using System.Security.Cryptography;
using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class ReceiptTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReceiptTests()
    {
        SampleFiles.StartFromTheRoot();
        Directory.CreateDirectory(_folder.At("mine/registry"));
        File.Copy("samples/tlatlaya-102nd-battalion/tlatlaya-102nd-battalion.package.json", Package);
        File.Copy("samples/tlatlaya-102nd-battalion/registry/tlatlaya-102nd-battalion.registry.json", Registry);
    }

    private string Package => _folder.At("mine/p.package.json");

    private string Registry => _folder.At("mine/registry/r.registry.json");

    private string Receipt => _folder.At("receipt.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_receipt_verifies_while_nothing_changes()
    {
        await Check();

        var ran = await Ran.With("verify", Receipt);

        Assert.Equal((0, string.Empty, "verified: 1 of 1 packages, the same inputs and the same results byte for byte\n"), (ran.Code, ran.Error, ran.Output));
    }

    [Theory]
    [InlineData("--receipt", "mine/p.package.json", "this file was read, and writing would lose it")]
    [InlineData("--receipt", "mine/registry/r.registry.json", "this file was read, and writing would lose it")]
    [InlineData("--output", "mine/p.package.json", "this file was read, and writing would lose it")]
    [InlineData("--output", "receipt.json", "two results would be written into this file")]
    public async Task No_result_is_written_over_what_was_read_or_over_another(string option, string file, string problem)
    {
        var package = await File.ReadAllTextAsync(Package, TestContext.Current.CancellationToken);
        string[] other = option == "--output" ? ["--receipt", Receipt] : [];

        var ran = await Ran.With(["check", Package, option, _folder.At(file), "--fail-on", "never", .. other]);

        Assert.Equal(65, ran.Code);
        Assert.Contains($"{file}: {problem}; expected another file", ran.Error, StringComparison.Ordinal);
        Assert.Equal(package, await File.ReadAllTextAsync(Package, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(Receipt));
    }

    [Theory]
    [InlineData("--output", "findings.csv", "--format", "csv")]
    [InlineData("--receipt", "receipt.json", "--format", "text")]
    [InlineData("--receipt", "receipt.json", "--format", "html")]
    public async Task What_cannot_say_that_a_package_could_not_be_used_is_not_written(string option, string file, params string[] format)
    {
        await File.WriteAllTextAsync(_folder.At("mine/broken.package.json"), "{", TestContext.Current.CancellationToken);

        var ran = await Ran.With(["check", _folder.At("mine"), option, _folder.At(file), .. format]);

        Assert.Equal(65, ran.Code);
        Assert.Contains($"{file}: not written, because it would pass over what cannot be used", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At(file)));
    }

    [Theory]
    [InlineData("`--sign` signs a receipt; expected `--receipt FILE` as well", "--sign", "key.pem")]
    [InlineData("`-5` is no number of days; expected a whole number, 0 or more", "--expiring=-5")]
    [InlineData("`x` is no number of days; expected a whole number, 0 or more", "--expiring", "x")]
    public async Task Options_that_make_no_sense_are_refused(string problem, params string[] options)
    {
        var ran = await Ran.With(["check", Package, .. options]);

        Assert.Equal(64, ran.Code);
        Assert.Contains(problem, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_byte_changed_is_named_and_that_the_content_is_the_same_nevertheless()
    {
        await Check();
        await File.AppendAllTextAsync(Package, "\n", TestContext.Current.CancellationToken);

        var ran = await Ran.With("verify", Receipt);

        Assert.Equal(4, ran.Code);
        Assert.Contains("p.package.json: its bytes changed", ran.Error, StringComparison.Ordinal);
        Assert.Contains("its content is the same nevertheless", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("answers for", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registry_that_says_something_else_is_named_with_the_answers_that_differ()
    {
        await Check();
        var text = await File.ReadAllTextAsync(Registry, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Registry, text.Replace("\"capacity\": \"other\"", "\"capacity\": \"state\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var ran = await Ran.With("verify", Receipt);

        Assert.Equal(4, ran.Code);
        Assert.Contains("r.registry.json: its bytes changed", ran.Error, StringComparison.Ordinal);
        Assert.Contains("its content is another", ran.Error, StringComparison.Ordinal);
        Assert.Contains("the answers for tlatlaya-102nd-battalion differ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("was held and is barred", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signature_holds_for_the_key_that_made_it_and_for_no_other_byte()
    {
        var (mine, theirs) = (Key("mine"), Key("theirs"));
        await Ran.With("check", _folder.At("mine"), "--fail-on", "never", "--receipt", Receipt, "--sign", mine.Private);

        Assert.Equal(0, (await Ran.With("verify", Receipt, "--key", mine.Public)).Code);
        Assert.Equal(4, (await Ran.With("verify", Receipt, "--key", theirs.Public)).Code);
        await File.AppendAllTextAsync(Receipt, " ", TestContext.Current.CancellationToken);
        Assert.Contains("the signature is not by this key, or not of these bytes", (await Ran.With("verify", Receipt, "--key", mine.Public)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_without_a_signature_does_not_pass_for_a_signed_one()
    {
        await Check();

        Assert.Equal(4, (await Ran.With("verify", Receipt, "--key", Key("mine").Public)).Code);
    }

    [Fact]
    public async Task Standard_input_leaves_nothing_to_run_again()
    {
        var ran = await Ran.WithInput(await File.ReadAllTextAsync(Package, TestContext.Current.CancellationToken), "check", "-", "--fail-on", "never", "--receipt", Receipt);

        Assert.Equal(65, ran.Code);
        Assert.False(File.Exists(Receipt));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("{ \"schema\": \"vetting/receipt/1\", \"toolVersion\": \"1\", \"assessAs\": \"state\", \"rules\": [], \"registry\": [], \"packages\": [] }")]
    public async Task What_is_no_receipt_is_refused(string text)
    {
        await File.WriteAllTextAsync(Receipt, text, TestContext.Current.CancellationToken);

        var ran = await Ran.With("verify", Receipt);

        Assert.Equal(65, ran.Code);
        Assert.Contains("receipt.json:", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_is_gone_is_named()
    {
        await Check();
        File.Delete(Package);

        var ran = await Ran.With("verify", Receipt);

        Assert.Equal(65, ran.Code);
        Assert.Contains("p.package.json: there is no such file", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_check_gives_the_same_receipt()
    {
        await Check();
        var first = await File.ReadAllBytesAsync(Receipt, TestContext.Current.CancellationToken);
        await Check();

        Assert.Equal(first, await File.ReadAllBytesAsync(Receipt, TestContext.Current.CancellationToken));
    }

    private async Task Check() => Assert.Equal(0, (await Ran.With("check", _folder.At("mine"), "--fail-on", "never", "--receipt", Receipt)).Code);

    private (string Private, string Public) Key(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(_folder.At(name + ".pem"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(_folder.At(name + ".pub.pem"), key.ExportSubjectPublicKeyInfoPem());
        return (_folder.At(name + ".pem"), _folder.At(name + ".pub.pem"));
    }
}
