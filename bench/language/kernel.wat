;; The sums of the network (lib/language/understand/model/network.ts says what the memory holds) with eight or sixteen of
;; them at once, which JavaScript cannot say: a message costs a fifth of the time that loops over arrays took.
;; `node bench/language/kernel.ts` makes lib/language/understand/model/kernel.ts of it.
(module
  (import "k" "0" (memory 1))
  ;; In the order of memory.ts: where its parts begin, in bytes;
  (import "k" "1" (global $found i32))
  (import "k" "2" (global $owners i32))
  (import "k" "3" (global $sharers i32))
  (import "k" "4" (global $hidden i32))
  (import "k" "5" (global $zero i32))
  (import "k" "6" (global $bits i32))
  (import "k" "7" (global $places i32))
  (import "k" "8" (global $rows i32))
  (import "k" "9" (global $shared i32))
  (import "k" "10" (global $start i32))
  (import "k" "11" (global $out i32))
  (import "k" "12" (global $bias i32))
  (import "k" "13" (global $sums i32))
  (import "k" "14" (global $shares i32))
  (import "k" "15" (global $powers i32))
  ;; how many rows belong to one feature alone, and how many bytes the sums of the classes take.
  (import "k" "16" (global $own i32))
  (import "k" "17" (global $classes i32))
  ;; one step of a shared row, times the root of how many features there are; one step of a weight of the classes.
  (import "k" "18" (global $step f32))
  (import "k" "19" (global $size f64))
  ;; below how much less than the likeliest a class counts as nothing, and how fine the powers are.
  (import "k" "20" (global $below f64))
  (import "k" "21" (global $fine f64))
  (global $likeliest (export "likeliest") (mut i32) (i32.const 0))

  ;; Sums up what the features at the beginning of the memory say, so many of them; a message has a number of its own.
  (func (export "judge") (param $count i32) (param $message i32) (result f64)
    (local $at i32) (local $some i32) (local $feature i32) (local $pair i64) (local $bit i32) (local $place i32)
    (local $entry i32) (local $isOwn i32) (local $owning i32) (local $sharing i32) (local $row i32) (local $class i32)
    (local $end i32) (local $v v128) (local $three v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $by v128) (local $nothing v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128) (local $top f32) (local $times f64)

    ;; The places of the features that are known, without a choice at each, as nobody could foresee which are.
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (block $allKnown
      (loop $nextFeature
        (br_if $allKnown (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $feature (i32.load (local.get $at)))
        (local.set $pair
          (i64.load (i32.add (global.get $bits) (i32.shl (i32.shr_u (local.get $feature) (i32.const 5)) (i32.const 3)))))
        (local.set $bit (i32.shl (i32.const 1) (local.get $feature)))
        (i32.store
          (i32.add (global.get $found) (local.get $some))
          (i32.add
            (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32)))
            (i32.popcnt (i32.and (i32.wrap_i64 (local.get $pair)) (i32.sub (local.get $bit) (i32.const 1))))))
        (local.set $some
          (i32.add
            (local.get $some)
            (i32.shl
              (i32.ne (i32.and (i32.wrap_i64 (local.get $pair)) (local.get $bit)) (i32.const 0))
              (i32.const 2))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $nextFeature)))

    ;; Their rows, each once in a message.
    (local.set $at (i32.const 0))
    (block $allFound
      (loop $nextFound
        (br_if $allFound (i32.ge_u (local.get $at) (local.get $some)))
        (local.set $place
          (i32.add
            (global.get $places)
            (i32.shl (i32.load (i32.add (global.get $found) (local.get $at))) (i32.const 2))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $entry (i32.load (local.get $place)))
        (br_if $nextFound (i32.eq (i32.shr_u (local.get $entry) (i32.const 16)) (local.get $message)))
        (local.set $row (i32.and (local.get $entry) (i32.const 0xffff)))
        (i32.store
          (local.get $place)
          (i32.or (local.get $row) (i32.shl (local.get $message) (i32.const 16))))
        (local.set $isOwn (i32.lt_u (local.get $row) (global.get $own)))
        (i32.store
          (i32.add (global.get $owners) (local.get $owning))
          (i32.add (global.get $rows) (i32.shl (local.get $row) (i32.const 3))))
        (i32.store
          (i32.add (global.get $sharers) (local.get $sharing))
          (i32.add (global.get $shared) (i32.shl (i32.sub (local.get $row) (global.get $own)) (i32.const 5))))
        (local.set $owning (i32.add (local.get $owning) (i32.shl (local.get $isOwn) (i32.const 2))))
        (local.set $sharing
          (i32.add (local.get $sharing) (i32.shl (i32.xor (local.get $isOwn) (i32.const 1)) (i32.const 2))))
        (br $nextFound)))

    ;; Rows of their own, two at a time: thirty-two weights of two bits each. In more than 127 pairs, which is four times
    ;; what a long message has, a byte may be full, and stays so.
    (i32.store (i32.add (global.get $owners) (local.get $owning)) (global.get $zero))
    (local.set $three (v128.const i8x16 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3))
    (local.set $at (global.get $owners))
    (local.set $end (i32.add (global.get $owners) (local.get $owning)))
    (block $allOwn
      (loop $nextOwn
        (br_if $allOwn (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $v
          (v128.load64_lane 1
            (i32.load offset=4 (local.get $at))
            (v128.load64_zero (i32.load (local.get $at)))))
        (local.set $a (i8x16.add_sat_u (local.get $a) (v128.and (local.get $v) (local.get $three))))
        (local.set $b
          (i8x16.add_sat_u (local.get $b) (v128.and (i64x2.shr_u (local.get $v) (i32.const 2)) (local.get $three))))
        (local.set $c
          (i8x16.add_sat_u (local.get $c) (v128.and (i64x2.shr_u (local.get $v) (i32.const 4)) (local.get $three))))
        (local.set $d
          (i8x16.add_sat_u (local.get $d) (v128.and (i64x2.shr_u (local.get $v) (i32.const 6)) (local.get $three))))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $nextOwn)))

    ;; In steps of the shared rows, of which sixteen make one of the others.
    (local.set $nothing (i16x8.splat (i32.shr_u (local.get $owning) (i32.const 2))))
    (local.set $a (call $both (local.get $a) (local.get $nothing)))
    (local.set $b (call $both (local.get $b) (local.get $nothing)))
    (local.set $c (call $both (local.get $c) (local.get $nothing)))
    (local.set $d (call $both (local.get $d) (local.get $nothing)))
    (local.set $at (global.get $sharers))
    (local.set $end (i32.add (global.get $sharers) (local.get $sharing)))
    (block $allShared
      (loop $nextShared
        (br_if $allShared (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $row (i32.load (local.get $at)))
        (local.set $a (i16x8.add_sat_s (local.get $a) (v128.load8x8_s (local.get $row))))
        (local.set $b (i16x8.add_sat_s (local.get $b) (v128.load8x8_s offset=8 (local.get $row))))
        (local.set $c (i16x8.add_sat_s (local.get $c) (v128.load8x8_s offset=16 (local.get $row))))
        (local.set $d (i16x8.add_sat_s (local.get $d) (v128.load8x8_s offset=24 (local.get $row))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $nextShared)))

    ;; What is above nothing, as thirty-two numbers of sixteen bits.
    (local.set $by
      (f32x4.splat
        (f32.div
          (global.get $step)
          (f32.sqrt
            (f32.max
              (f32.const 1)
              (f32.convert_i32_u (i32.shr_u (i32.add (local.get $owning) (local.get $sharing)) (i32.const 2))))))))
    (local.set $at (global.get $start))
    (local.set $e (call $above (i32x4.extend_high_i16x8_s (local.get $a)) (local.get $by) (v128.load offset=16 (local.get $at))))
    (local.set $a (call $above (i32x4.extend_low_i16x8_s (local.get $a)) (local.get $by) (v128.load (local.get $at))))
    (local.set $f (call $above (i32x4.extend_high_i16x8_s (local.get $b)) (local.get $by) (v128.load offset=48 (local.get $at))))
    (local.set $b (call $above (i32x4.extend_low_i16x8_s (local.get $b)) (local.get $by) (v128.load offset=32 (local.get $at))))
    (local.set $g (call $above (i32x4.extend_high_i16x8_s (local.get $c)) (local.get $by) (v128.load offset=80 (local.get $at))))
    (local.set $c (call $above (i32x4.extend_low_i16x8_s (local.get $c)) (local.get $by) (v128.load offset=64 (local.get $at))))
    (local.set $h (call $above (i32x4.extend_high_i16x8_s (local.get $d)) (local.get $by) (v128.load offset=112 (local.get $at))))
    (local.set $d (call $above (i32x4.extend_low_i16x8_s (local.get $d)) (local.get $by) (v128.load offset=96 (local.get $at))))
    (local.set $v
      (f32x4.max
        (f32x4.max (f32x4.max (local.get $a) (local.get $b)) (f32x4.max (local.get $c) (local.get $d)))
        (f32x4.max (f32x4.max (local.get $e) (local.get $f)) (f32x4.max (local.get $g) (local.get $h)))))
    (local.set $top
      (f32.max
        (f32.max (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
        (f32.max (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))
    (local.set $top (f32.max (local.get $top) (f32.const 1e-30)))
    (local.set $by (f32x4.splat (f32.div (f32.const 32767) (local.get $top))))
    (local.set $at (global.get $hidden))
    (v128.store (local.get $at) (call $rounded (local.get $a) (local.get $e) (local.get $by)))
    (v128.store offset=16 (local.get $at) (call $rounded (local.get $b) (local.get $f) (local.get $by)))
    (v128.store offset=32 (local.get $at) (call $rounded (local.get $c) (local.get $g) (local.get $by)))
    (v128.store offset=48 (local.get $at) (call $rounded (local.get $d) (local.get $h) (local.get $by)))

    ;; What speaks for each class: four classes and two hidden numbers at a time.
    (local.set $times
      (f64.mul (global.get $size) (f64.div (f64.promote_f32 (local.get $top)) (f64.const 32767))))
    (local.set $row (global.get $out))
    (loop $nextClasses
      (local.set $v (v128.const i64x2 0 0))
      (local.set $at (global.get $hidden))
      (local.set $end (i32.add (local.get $at) (i32.const 64)))
      (loop $nextHidden
        (local.set $v
          (i32x4.add
            (i32x4.add
              (i32x4.add
                (local.get $v)
                (i32x4.dot_i16x8_s (v128.load (local.get $row)) (v128.load32_splat (local.get $at))))
              (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $row)) (v128.load32_splat offset=4 (local.get $at))))
            (i32x4.add
              (i32x4.dot_i16x8_s (v128.load offset=32 (local.get $row)) (v128.load32_splat offset=8 (local.get $at)))
              (i32x4.dot_i16x8_s (v128.load offset=48 (local.get $row)) (v128.load32_splat offset=12 (local.get $at))))))
        (local.set $row (i32.add (local.get $row) (i32.const 64)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $nextHidden (i32.lt_u (local.get $at) (local.get $end))))
      (v128.store
        (i32.add (global.get $sums) (local.get $class))
        (f64x2.add
          (v128.load (i32.add (global.get $bias) (local.get $class)))
          (f64x2.mul (f64x2.convert_low_i32x4_s (local.get $v)) (f64x2.splat (local.get $times)))))
      (v128.store offset=16
        (i32.add (global.get $sums) (local.get $class))
        (f64x2.add
          (v128.load offset=16 (i32.add (global.get $bias) (local.get $class)))
          (f64x2.mul
            (f64x2.convert_low_i32x4_s
              (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $v) (local.get $v)))
            (f64x2.splat (local.get $times)))))
      (local.set $class (i32.add (local.get $class) (i32.const 32)))
      (br_if $nextClasses (i32.lt_u (local.get $class) (global.get $classes))))
    (call $share))

  ;; Both halves of the sums of two rows, less what their weights were moved up by.
  (func $both (param $sums v128) (param $nothing v128) (result v128)
    (i16x8.shl
      (i16x8.sub
        (i16x8.add (i16x8.extend_low_i8x16_u (local.get $sums)) (i16x8.extend_high_i8x16_u (local.get $sums)))
        (local.get $nothing))
      (i32.const 4)))

  (func $above (param $sums v128) (param $by v128) (param $start v128) (result v128)
    (f32x4.max
      (v128.const i64x2 0 0)
      (f32x4.add (f32x4.mul (f32x4.convert_i32x4_s (local.get $sums)) (local.get $by)) (local.get $start))))

  (func $rounded (param $low v128) (param $high v128) (param $by v128) (result v128)
    (i16x8.narrow_i32x4_s
      (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $low) (local.get $by))))
      (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $high) (local.get $by))))))

  ;; How likely each class is by its sum: the shares, not yet divided by their total, which it gives.
  (func $share (export "share") (result f64)
    (local $class i32) (local $low i32) (local $sum f64) (local $most f64) (local $total f64) (local $best i32)
    (local $above f64) (local $value f64)
    (local.set $most (f64.const -inf))
    (loop $nextSum
      (local.set $sum (f64.load (i32.add (global.get $sums) (local.get $class))))
      (local.set $low (f64.gt (local.get $sum) (local.get $most)))
      (local.set $most (select (local.get $sum) (local.get $most) (local.get $low)))
      (local.set $best (select (local.get $class) (local.get $best) (local.get $low)))
      (local.set $class (i32.add (local.get $class) (i32.const 8)))
      (br_if $nextSum (i32.lt_u (local.get $class) (global.get $classes))))
    (global.set $likeliest (i32.shr_u (local.get $best) (i32.const 3)))
    (local.set $most (f64.add (local.get $most) (global.get $below)))
    (local.set $class (i32.const 0))
    (block $allShared
      (loop $nextShare
        (br_if $allShared (i32.ge_u (local.get $class) (global.get $classes)))
        ;; Most classes are far below, and two of them are passed over at once.
        (if
          (i32.eqz
            (i32.or
              (i32.and (local.get $class) (i32.const 8))
              (v128.any_true
                (f64x2.gt
                  (v128.load (i32.add (global.get $sums) (local.get $class)))
                  (f64x2.splat (local.get $most))))))
          (then
            (v128.store (i32.add (global.get $shares) (local.get $class)) (v128.const i64x2 0 0))
            (local.set $class (i32.add (local.get $class) (i32.const 16)))
            (br $nextShare)))
        (local.set $above
          (f64.mul
            (f64.sub (f64.load (i32.add (global.get $sums) (local.get $class))) (local.get $most))
            (global.get $fine)))
        (local.set $value (f64.const 0))
        (if (f64.gt (local.get $above) (f64.const 0))
          (then
            (local.set $low (i32.trunc_f64_s (local.get $above)))
            (local.set $above (f64.sub (local.get $above) (f64.convert_i32_s (local.get $low))))
            (local.set $low (i32.add (global.get $powers) (i32.shl (local.get $low) (i32.const 3))))
            (local.set $value (f64.load (local.get $low)))
            (local.set $value
              (f64.add
                (local.get $value)
                (f64.mul (f64.sub (f64.load offset=8 (local.get $low)) (local.get $value)) (local.get $above))))
            (local.set $total (f64.add (local.get $total) (local.get $value)))))
        (f64.store (i32.add (global.get $shares) (local.get $class)) (local.get $value))
        (local.set $class (i32.add (local.get $class) (i32.const 8)))
        (br $nextShare)))
    (local.get $total)))
