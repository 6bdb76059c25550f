<?php
// 注册页；don't ?>
<?php
require 'init.php';
$title = '注册 > 橘井健康';
/* <input type="checkbox" checked> 我已阅读并同意《用户协议》 */
?>
<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title><?= $title ?></title></head>
<body>
<?php if (count($errors) > 0): ?>
<p class="error"><?= $errors[0] ?></p>
<?php endif; ?>
<form method="post" action="<?= url('reg') ?>">
  <input name="phone" value="<?php echo htmlspecialchars($old['phone']); ?>" placeholder="手机号">
  <label><input type="checkbox" name="agree" value="<?= $version ?>" checked> 我已阅读并同意<a href="<?= $terms ?>">《用户协议》</a><a href="<?= $privacy ?>">《隐私政策》</a></label>
  <label><input type="checkbox" name="sms" checked="checked"> 接收橘井健康的优惠短信</label>
  <button>注册</button>
</form>
</body>
</html>
